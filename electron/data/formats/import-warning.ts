import type { RepairCode } from '../../../shared/document/restore/repair.ts'

/** What an import could not keep, or had to guess. `subject` names the thing, `count` says how often. */
export interface ImportWarning {
  readonly code: RepairCode | 'encoding-guessed' | 'picture-format'
  readonly subject: string
  readonly count: number
}
