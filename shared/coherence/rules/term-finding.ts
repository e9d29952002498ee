import type { Severity } from '../model/finding.ts'

/** What a terminology rule says of one use of a term. */
export interface TermFinding {
  readonly rule: 'term-forbidden' | 'term-preferred'
  readonly severity: Severity
  readonly reasons: readonly string[]
  readonly suggestion: string | null
  readonly message: string
}
