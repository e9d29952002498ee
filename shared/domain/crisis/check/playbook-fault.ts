export type PlaybookFaultCode =
  | 'no-steps'
  | 'no-start'
  | 'no-end'
  | 'dangling-reference'
  | 'unreachable-step'
  | 'cycle'
  | 'cycle-without-exit'
  | 'decision-without-branches'
  | 'approves-no-message'
  | 'duplicate-id'
  | 'wrong-prefix'
  | 'missing-agent'
  | 'not-one-accountable'
  | 'unknown-role'
  | 'unknown-phase'
  | 'unknown-field'
  | 'offset-anchor-unknown'
  | 'offset-anchor-later'
  | 'empty-text'

/** What is wrong with a plan, and in which step; null when it is the plan as a whole. `values` are what the words speak of. */
export interface PlaybookFault {
  readonly code: PlaybookFaultCode
  readonly stepId: string | null
  readonly values: Readonly<Record<string, string | number | readonly string[]>>
}
