import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { roleSchema } from '../../settings.ts'
import { sha256Schema } from '../model/attachment.ts'
import { messageContentSchema } from '../model/crisis-message.ts'
import { incidentModeSchema, zoneSchema } from '../model/incident.ts'
import { instantSchema } from '../model/instant.ts'
import { severitySchema } from '../model/severity.ts'

const nameSchema = z.string().min(1).max(200)

/**
 * A text that waits for the yes of somebody at another workstation: the file `*.unisson-approval-request.json`. Its hash
 * (`request-hash`) is in the log of the incident and under the signature, so that nothing of it, the mode included, can be
 * changed on the way.
 */
export const approvalRequestSchema = z.strictObject({
  format: z.literal('unisson-approval-request/1'),
  /** Name of the workspace that asks. */
  workspace: nameSchema,
  incident: z.strictObject({
    id: idSchema,
    title: z.string().min(1).max(300),
    place: z.string().max(300),
    mode: incidentModeSchema,
    severity: severitySchema,
    zone: zoneSchema,
    capitalZone: zoneSchema,
  }),
  message: z.strictObject({
    id: idSchema,
    content: messageContentSchema,
    /** `engine/message-hash` of id and content. */
    hash: sha256Schema,
    /** `engine/spoken-text`: the words as they would be released, with the mark of an exercise or a test. */
    text: z.string().max(1_000_000),
  }),
  /** Names of those who wrote any of the text: none of them may sign. */
  authors: z.array(nameSchema).min(1).max(200),
  askedBy: z.strictObject({ name: nameSchema, role: roleSchema }),
  askedAt: instantSchema,
  /** Whose signature is asked for, with the fingerprint of their key (`key-fingerprint`); null: anybody's whom the workspace knows. */
  asked: z.strictObject({ name: nameSchema, keyFingerprint: z.string().max(40) }).nullable(),
})

export type ApprovalRequest = z.infer<typeof approvalRequestSchema>
