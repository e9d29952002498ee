import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { instantSchema } from './instant.ts'

export const factStatusSchema = z.enum(['unverified', 'confirmed', 'disputed', 'withdrawn'])

/** What a person writes of a fact. */
export const factContentSchema = z.object({
  text: z.string().min(1).max(5000),
  source: z.string().min(1).max(2000),
  confidence: z.enum(['low', 'medium', 'high']),
  status: factStatusSchema,
  /** When the source says it was so. */
  asOf: instantSchema.nullable().default(null),
  /** After this instant it must be asked again. */
  validUntil: instantSchema.nullable().default(null),
  figure: z
    .object({ value: z.number(), unit: z.string().max(100) })
    .nullable()
    .default(null),
})

export const factSchema = factContentSchema.extend({ id: idSchema })

export type Fact = z.infer<typeof factSchema>
export type FactContent = z.infer<typeof factContentSchema>
