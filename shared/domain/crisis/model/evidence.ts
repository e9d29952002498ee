import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { attachmentSchema } from './attachment.ts'

/** A stored original with what it proves. */
export const evidenceSchema = attachmentSchema.extend({
  stepId: idSchema.nullable().default(null),
  factIds: z.array(idSchema).max(100).default([]),
  /** For those inside: what it shows, what is doubtful about it. */
  note: z.string().max(5000).exactOptional(),
})

export type Evidence = z.infer<typeof evidenceSchema>
