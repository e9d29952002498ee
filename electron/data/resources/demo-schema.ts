import { z } from 'zod'
import { documentJsonSchema } from '../../../shared/document/document-json.ts'
import { accountSchema } from '../../../shared/domain/account.ts'
import { documentHeadSchema } from '../../../shared/domain/document.ts'
import { timestampSchema } from '../../../shared/domain/identifiers.ts'
import { messagesFileSchema } from '../../../shared/domain/messages-file.ts'
import { missionSchema } from '../../../shared/domain/mission.ts'
import { topicSchema } from '../../../shared/domain/topic.ts'

const missionCode = missionSchema.shape.code

/** A text of the demonstration ministry. `topic` is a topic's id, `mission` a mission's code. */
const demoDocumentSchema = documentHeadSchema
  .pick({ id: true, title: true, type: true, language: true, direction: true, status: true })
  .extend({
    topic: z.string(),
    mission: missionCode,
    updatedAt: timestampSchema,
    body: documentJsonSchema,
    /** The text of the demonstration that this one translates. */
    translates: z.string().exactOptional(),
  })

/** An account without any credential: the demonstration holds no secret. */
const demoAccountSchema = accountSchema
  .pick({ id: true, platform: true, handle: true, language: true, owner: true, rotationDue: true })
  .extend({ mission: missionCode })

/** The files of `resources/demo`, by name without ".json". */
export const DEMO_SCHEMAS = {
  missions: z.strictObject({ missions: z.array(z.strictObject(missionSchema.omit({ revision: true, updatedAt: true }).shape)) }),
  topics: z.strictObject({
    topics: z.array(z.strictObject(topicSchema.pick({ id: true, name: true, description: true }).shape)),
  }),
  messages: messagesFileSchema,
  documents: z.strictObject({ documents: z.array(z.strictObject(demoDocumentSchema.shape)) }),
  accounts: z.strictObject({ accounts: z.array(z.strictObject(demoAccountSchema.shape)) }),
} as const

export type DemoDocument = z.infer<typeof demoDocumentSchema>
export type DemoAccount = z.infer<typeof demoAccountSchema>
