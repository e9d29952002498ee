import { z } from 'zod'

/** What one guess of the passphrase costs (RFC 9106 names: m in KiB, t, p). */
export const argon2CostSchema = z.object({
  memoryKibibytes: z.number().int().min(8),
  passes: z.number().int().min(1),
  lanes: z.number().int().min(1),
})

export type Argon2Cost = z.infer<typeof argon2CostSchema>
