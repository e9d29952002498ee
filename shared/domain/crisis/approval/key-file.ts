import { z } from 'zod'
import { personSchema } from '../../person.ts'

/** A person's public key, to be made known in another workspace: the file `*.unisson-key.json`. */
export const keyFileSchema = z.strictObject({
  format: z.literal('unisson-key/1'),
  name: personSchema.shape.name,
  role: personSchema.shape.role,
  /** Where they work, in words. */
  post: z.string().max(200),
  publicKey: personSchema.shape.publicKey,
})
