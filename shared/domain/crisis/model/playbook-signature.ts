import { z } from 'zod'
import { idSchema, timestampSchema } from '../../identifiers.ts'
import { sha256Schema } from './attachment.ts'

/** Ed25519 over the hash of the RFC 8785 form of the playbook without its signatures; key and value in base64. */
export const playbookSignatureSchema = z.object({
  by: idSchema,
  at: timestampSchema,
  hash: sha256Schema,
  publicKey: z.string().max(200),
  value: z.string().max(200),
})
