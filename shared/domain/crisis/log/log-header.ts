import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { incidentModeSchema } from '../model/incident.ts'

/**
 * First line of a log file, fixed when the incident is made. Its hash is the previous hash of the first entry, so that
 * a head, and the code printed of it, also vouch for the mode, the playbook and the key.
 */
export const logHeaderSchema = z.strictObject({
  format: z.literal('unisson-log/1'),
  incidentId: idSchema,
  mode: incidentModeSchema,
  playbookId: idSchema,
  playbookVersion: z.int().positive(),
  /** UTC, three digits of milliseconds. */
  createdAt: z.iso.datetime({ precision: 3 }),
  /** Ed25519 public key of the workspace (RFC 8032), 32 bytes in lower-case hexadecimal. */
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
  /** The head is signed after each entry whose `seq` is a multiple of this. */
  signEvery: z.int().positive(),
})

export type LogHeader = z.infer<typeof logHeaderSchema>
