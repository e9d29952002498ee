import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { roleSchema } from '../../settings.ts'
import { sha256Schema } from '../model/attachment.ts'
import { languageTagSchema } from '../model/localized-text.ts'
import { instantSchema } from '../model/instant.ts'

/** A person's yes to a request, signed with their own key: the file `*.unisson-approval.json`. */
export const approvalFileSchema = z.strictObject({
  format: z.literal('unisson-approval/2'),
  incidentId: idSchema,
  messageId: idSchema,
  language: languageTagSchema,
  /** Of the text that was read (`engine/message-hash`). */
  hash: sha256Schema,
  /** Of the request that was answered (`request-hash`). */
  requestHash: sha256Schema,
  /** As the approver is called where they signed; who takes the file in goes by the key alone. */
  approver: z.strictObject({ name: z.string().min(1).max(120), role: roleSchema }),
  /** Ed25519, SubjectPublicKeyInfo in DER, base64. */
  publicKey: z.string().min(1).max(200),
  signedAt: instantSchema,
  /** Ed25519 over `log/approval-text`, base64. */
  signature: z.string().min(1).max(200),
})

export type ApprovalFile = z.infer<typeof approvalFileSchema>
