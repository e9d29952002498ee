import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { sha256Schema } from './attachment.ts'
import { clearanceSchema } from './clearance.ts'
import { instantSchema } from './instant.ts'
import { languageTagSchema } from './localized-text.ts'
import { messageKindSchema } from './message-kind.ts'

export const messageStatusSchema = z.enum([
  'draft',
  'submitted',
  'changes-requested',
  'approved-once',
  'approved-twice',
  'released',
  'corrected',
  'withdrawn',
])

/** Words of the text that rest on facts. */
export const claimSchema = z.object({ text: z.string().min(1).max(5000), factIds: z.array(idSchema).min(1).max(50) })

/** What a person writes. Everything in it is under the hash that an approval signs. */
export const messageContentSchema = z.object({
  kind: messageKindSchema,
  language: languageTagSchema,
  title: z.string().max(300),
  /** The words, with `{{fields}}`; the short line of a Q&A. */
  body: z.string().max(50_000),
  /** What stands behind the `{{fields}}`; an absent or blank one keeps the text from being approved. */
  values: z.record(z.string(), z.string().max(10_000)).default({}),
  audience: z.string().max(200).default(''),
  channel: z.string().max(200).default(''),
  claims: z.array(claimSchema).max(500).default([]),
  /** The message of which this is another language, and the hash it had when this one was written. */
  variantOf: z.object({ messageId: idSchema, hash: sha256Schema }).nullable().default(null),
  /** The released message that this one puts right. */
  corrects: idSchema.nullable().default(null),
  /** The message step of the playbook that it answers. */
  stepId: idSchema.nullable().default(null),
  qa: z
    .object({
      question: z.string().min(1).max(2000),
      background: z.string().max(10_000).default(''),
      clearance: clearanceSchema,
      owner: idSchema.nullable().default(null),
      expiresAt: instantSchema.nullable().default(null),
    })
    .nullable()
    .default(null),
})

export type MessageContent = z.infer<typeof messageContentSchema>
export type MessageStatus = z.infer<typeof messageStatusSchema>
