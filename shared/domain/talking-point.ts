import { z } from 'zod'
import { idSchema, revisionSchema, timestampSchema } from './identifiers.ts'
import { languageSchema } from './language.ts'
import { classificationSchema } from './messages-file.ts'
import { slotSchema } from './slot.ts'

export const talkingPointStatusSchema = z.enum(['draft', 'approved', 'superseded', 'withdrawn'])

/** What a person edits; approving freezes it as an immutable version. */
export const talkingPointContentSchema = z.object({
  topicId: idSchema.nullable(),
  /** `central`, or the id of the mission that issued it. */
  origin: z.string().max(200),
  statement: z.partialRecord(languageSchema, z.string().max(20_000)),
  slots: z.array(slotSchema).max(500),
  /** Slots were confirmed by a person; otherwise the checker extracts them. */
  slotsConfirmed: z.boolean(),
  mandatory: z.boolean(),
  /** Mission codes bound by it; empty means all. */
  missions: z.array(z.string().max(200)).max(1000),
  embargoUntil: timestampSchema.nullable(),
  validFrom: timestampSchema.nullable(),
  validUntil: timestampSchema.nullable(),
  supersedes: idSchema.nullable(),
  classification: classificationSchema,
  sources: z.array(z.string().max(2000)).max(200),
})

/** `version` is the last approved one, 0 before the first; `changed` says the content moved since then. */
export const talkingPointSchema = talkingPointContentSchema.extend({
  id: idSchema,
  status: talkingPointStatusSchema,
  version: z.number().int().nonnegative(),
  changed: z.boolean(),
  revision: revisionSchema,
  updatedAt: timestampSchema,
})

export const talkingPointVersionSchema = z.object({
  pointId: idSchema,
  version: z.number().int().positive(),
  approvedAt: timestampSchema,
  approvedBy: z.string(),
  /** SHA-256 of the RFC 8785 form of the content, hexadecimal. */
  hash: z.string(),
  content: talkingPointContentSchema,
})

export type TalkingPoint = z.infer<typeof talkingPointSchema>
export type TalkingPointContent = z.infer<typeof talkingPointContentSchema>
export type TalkingPointStatus = z.infer<typeof talkingPointStatusSchema>
export type TalkingPointVersion = z.infer<typeof talkingPointVersionSchema>
