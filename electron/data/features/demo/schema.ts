import { z } from 'zod'
import { documentJsonSchema } from '../../../../shared/document/document-json.ts'
import { accountSchema } from '../../../../shared/domain/account.ts'
import { documentStatusSchema, documentTypeSchema } from '../../../../shared/domain/document.ts'
import { languageSchema } from '../../../../shared/domain/language.ts'
import { messagesFileSchema } from '../../../../shared/domain/messages-file.ts'
import { missionSchema } from '../../../../shared/domain/mission.ts'
import { topicSchema } from '../../../../shared/domain/topic.ts'

/** Everything names missions by code and topics by name, as messages files do. */
export const demoSchema = z.object({
  missions: z.array(missionSchema.omit({ id: true, revision: true, updatedAt: true })),
  topics: z.array(topicSchema.pick({ name: true, description: true })),
  messages: messagesFileSchema,
  documents: z.array(
    z.object({
      title: z.string(),
      type: documentTypeSchema,
      language: languageSchema,
      topic: z.string().nullable(),
      mission: z.string().nullable(),
      status: documentStatusSchema,
      body: documentJsonSchema,
    }),
  ),
  accounts: z.array(
    accountSchema
      .pick({ platform: true, handle: true, language: true, owner: true, rotationDue: true })
      .extend({ mission: z.string() }),
  ),
})

export type Demo = z.infer<typeof demoSchema>
