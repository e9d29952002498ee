import type { RuleId, Severity } from '../model/finding.ts'
import type { Span } from '../model/span.ts'

/** What a rule found in one aligned pair, before it becomes a finding: spans are relative to the paragraph. */
export interface Departure extends Span {
  readonly rule: RuleId
  readonly severity: Severity
  /** 0 to 1: how sure the pairing of the two values is, apart from the alignment. */
  readonly certainty: number
  readonly reasons: readonly string[]
  readonly pointSpan: Span
  /** Names the slot in the fingerprint: kind and approved value. */
  readonly slot: string
  readonly expected: string
  readonly actual: string
  readonly cue: string
  readonly message: string
  readonly suggestion: string | null
}
