import { z } from 'zod'
import { idSchema, revisionSchema, timestampSchema } from './identifiers.ts'

/** What talking points and documents are about ("Sahel"). `points` and `documents` are counts. */
export const topicSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(120),
  description: z.string().max(2000),
  points: z.number().int(),
  documents: z.number().int(),
  revision: revisionSchema,
  updatedAt: timestampSchema,
})

export const topicInputSchema = z.object({
  id: idSchema.optional(),
  name: z.string().min(1).max(120),
  description: z.string().max(2000).default(''),
  revision: revisionSchema.optional(),
})

export type Topic = z.infer<typeof topicSchema>
