import { z } from 'zod'
import { idSchema, timestampSchema } from './identifiers.ts'
import { roleSchema } from './settings.ts'

/**
 * Somebody who acts in a workspace and is known by a passphrase of their own. The holder is who made the workspace: the
 * workspace's passphrase is theirs.
 */
export const personSchema = z.object({
  /** `person--uuid`. */
  id: idSchema,
  name: z.string().min(1).max(120),
  role: roleSchema,
  holder: z.boolean(),
  /** Ed25519 (RFC 8032), SubjectPublicKeyInfo in DER, base64. What this person signs is checked with it. */
  publicKey: z.string().min(1).max(200),
  createdAt: timestampSchema,
  /** From then on they neither act nor sign; what they signed stands. */
  retiredAt: timestampSchema.nullable(),
})

export type Person = z.infer<typeof personSchema>
