import { z } from 'zod'

/** `conversions.json`: a unit's base unit and the exact number of base units in it. */
export const conversionsSchema = z.strictObject({
  version: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1),
  conversions: z.record(z.string(), z.strictObject({ base: z.string().min(1), factor: z.number().positive() })),
})
