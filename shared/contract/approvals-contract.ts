import { z } from 'zod'
import { approvalRequestSchema } from '../domain/crisis/approval/approval-request.ts'
import { logEntrySchema } from '../domain/crisis/model/log-entry.ts'
import { idSchema } from '../domain/identifiers.ts'
import { signerSchema } from '../domain/signer.ts'
import { instantSchema } from '../domain/crisis/model/instant.ts'
import { base } from './base.ts'

const grant = z.string().max(100)
const ofMessage = z.object({ incidentId: idSchema, messageId: idSchema, grant })
/** What a person reads of the entry. */
const text = z.string().max(20_000)

/** The two-person rule between two workstations: a text leaves as a request, is signed elsewhere, and comes back approved. */
export const approvalsContract = {
  /**
   * Writes the request for a submitted text as a granted `unisson-approval-request/1` file, and says so in the log.
   * `personId`: whose signature is asked for (a signer, or a person of the workspace); null: anybody's who is known here.
   */
  ask: base
    .input(ofMessage.extend({ personId: idSchema.nullable(), text }))
    .output(z.object({ name: z.string(), entry: logEntrySchema })),
  /** What a granted request says, once its words, its mode and its hash fit each other. Nothing is kept of it. */
  readRequest: base.input(z.object({ grant })).output(
    z.object({
      file: z.string(),
      request: approvalRequestSchema,
      /** Persons of this workspace who may sign: whose key is asked for, or everybody who did not write it. */
      signers: z.array(idSchema),
    }),
  ),
  /** Signs the request with the key of a person who proves by their passphrase that they are here, into the file `into`. */
  sign: base
    .input(z.object({ grant, into: grant, personId: idSchema, passphrase: z.string().max(1000) }))
    .output(z.object({ name: z.string() })),
  /** Everything that taking in would ask, and who it is by; nothing is written. */
  look: base.input(ofMessage).output(
    signerSchema.pick({ name: true, role: true, post: true }).extend({
      file: z.string(),
      keyFingerprint: z.string(),
      signedAt: instantSchema,
    }),
  ),
  /** Takes an approval by file into the log of the incident: its author is who signed. */
  take: base.input(ofMessage.extend({ text })).output(logEntrySchema),
}
