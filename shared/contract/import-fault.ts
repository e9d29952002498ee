import { z } from 'zod'
import { ROW_PROBLEM_CODES } from '../coherence/messages/row-problem.ts'

/** What can be wrong with a row of a messages file, then why a good row may not replace what is here. */
export const IMPORT_FAULT_CODES = [
  ...ROW_PROBLEM_CODES,
  'too-long',
  'withdrawn-here',
  'superseded-here',
  'changed-here',
  'draft-here',
] as const

/** Why a row is refused; `field` is the file's own ("statement.fr"), "" for the row itself. */
export const importFaultSchema = z.object({
  code: z.enum(IMPORT_FAULT_CODES),
  field: z.string(),
  values: z.record(z.string(), z.string()),
})

export type ImportFault = z.infer<typeof importFaultSchema>
