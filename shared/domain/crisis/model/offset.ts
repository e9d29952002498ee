import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'

/**
 * When a step is due: minutes after T0 (the instant the ministry became aware), or after the step `anchor` was settled.
 * Negative minutes are refused: nothing is due before we know.
 */
export const offsetSchema = z.object({
  anchor: z.union([z.literal('T0'), idSchema]),
  minutes: z.number().int().nonnegative().max(10_000_000),
})
