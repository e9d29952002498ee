import { z } from 'zod'
import { idSchema, timestampSchema } from './identifiers.ts'
import { personSchema } from './person.ts'

/**
 * Somebody of another workspace whose key was compared with them by voice: what they sign in a file is taken here. A key
 * stays with one id for good, so that nobody says yes twice by being removed and made known again.
 */
export const signerSchema = personSchema.pick({ name: true, role: true, publicKey: true }).extend({
  /** `signer--uuid`. */
  id: idSchema,
  /** Where they work, in words. */
  post: z.string().max(200),
  addedAt: timestampSchema,
  addedBy: z.string().max(120),
  /** From then on nothing that they sign is taken in; what was taken stands. */
  removedAt: timestampSchema.nullable(),
})

export type Signer = z.infer<typeof signerSchema>
