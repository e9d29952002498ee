import { z } from 'zod'
import { timestampSchema } from './identifiers.ts'

/** One line of the append-only trail. hash = SHA-256(previous hash, RFC 8785 JSON of the rest), hexadecimal. */
export const auditEntrySchema = z.object({
  seq: z.number().int().positive(),
  at: timestampSchema,
  actor: z.string(),
  /** "document.created", "credential.copied", … */
  action: z.string(),
  entityId: z.string(),
  /** Values that may be read by an auditor; never a secret, never a text body. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  previousHash: z.string(),
  hash: z.string(),
})

export type AuditEntry = z.infer<typeof auditEntrySchema>
