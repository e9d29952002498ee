import { z } from 'zod'
import { backupSchema } from '../../../../shared/contract/workspace-contract.ts'

/** Beside each backup, in clear: what it is and how it is recognised. */
export const manifestSchema = backupSchema.extend({
  format: z.literal('unisson-backup/1'),
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string().length(64),
})

export type Manifest = z.infer<typeof manifestSchema>
