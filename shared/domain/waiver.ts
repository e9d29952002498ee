import { z } from 'zod'
import { idSchema, timestampSchema } from './identifiers.ts'

/** A person's reasoned acceptance of one finding, tied to its fingerprint so that it survives edits elsewhere. */
export const waiverSchema = z.object({
  id: idSchema,
  documentId: idSchema,
  fingerprint: z.string().min(1).max(200),
  rule: z.string().max(200),
  pointId: z.string().max(200).nullable(),
  reason: z.string().trim().min(1).max(1000),
  author: z.string(),
  createdAt: timestampSchema,
})

export type Waiver = z.infer<typeof waiverSchema>
