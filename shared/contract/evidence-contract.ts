import { z } from 'zod'
import { sha256Schema } from '../domain/crisis/model/attachment.ts'
import { evidenceSchema } from '../domain/crisis/model/evidence.ts'
import { logEntrySchema } from '../domain/crisis/model/log-entry.ts'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

const grant = z.string().max(100)

/** `missing`: the bytes are not in this workspace (an incident that came by file brings none). `damaged`: they are other bytes. */
const originalStateSchema = z.enum(['intact', 'damaged', 'missing'])

/** The originals of an incident: bytes in the store, what is said of them in the log. No content is ever shown or run. */
export const evidenceContract = {
  /** What a granted file is, before it is taken in. Throws `file-too-large` past `EVIDENCE_LIMIT_BYTES`. */
  look: base.input(z.object({ grant })).output(evidenceSchema.pick({ name: true, mediaType: true, sha256: true, size: true })),
  /** Keeps the bytes and writes `evidence.added`, both or neither. `conflict` when the file is no longer the one looked at. */
  add: base
    .input(
      z.object({
        incidentId: idSchema,
        grant,
        text: z.string().max(20_000),
        evidence: evidenceSchema.pick({ sha256: true, source: true, capturedAt: true, stepId: true, factIds: true, note: true }),
      }),
    )
    .output(logEntrySchema),
  /** Reads an original whole and compares it with its SHA-256. */
  check: base.input(z.object({ sha256: sha256Schema })).output(originalStateSchema),
  /** A copy in a granted file. Refused for an original that is damaged or missing. */
  save: base.input(z.object({ incidentId: idSchema, evidenceId: idSchema, grant })).output(z.object({ name: z.string() })),
}

export type OriginalState = z.infer<typeof originalStateSchema>
