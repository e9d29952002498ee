import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'

/** What was seen, about the work and never about a person's worth. `refs` are numbers of log entries. */
export const findingSchema = z.object({
  id: idSchema,
  kind: z.enum(['worked', 'to-improve', 'gap']),
  text: z.string().min(1).max(5000),
  refs: z.array(z.number().int().positive()).max(100).default([]),
})

/** A line of the improvement plan. */
export const improvementSchema = z.object({
  id: idSchema,
  findingId: idSchema.nullable().default(null),
  text: z.string().min(1).max(5000),
  owner: z.string().max(200),
  due: z.iso.date().nullable().default(null),
  done: z.boolean().default(false),
})

/** The after-action review. Its figures are not stored: they are worked out of the log (`views/review-metrics`). */
export const reviewSchema = z.object({
  summary: z.string().max(50_000).default(''),
  findings: z.array(findingSchema).max(500).default([]),
  actions: z.array(improvementSchema).max(500).default([]),
})

export type Review = z.infer<typeof reviewSchema>
