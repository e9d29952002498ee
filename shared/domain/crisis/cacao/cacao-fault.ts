export type CacaoFaultCode =
  | 'schema'
  | 'no-start'
  | 'several-starts'
  | 'no-end'
  | 'dangling-reference'
  | 'unreachable-step'
  | 'cycle-without-exit'
  | 'missing-agent'
  | 'unknown-agent'
  | 'unknown-target'
  | 'duplicate-id'
  | 'wrong-prefix'
  | 'unknown-extension'
  | 'invalid-extension'

/** What is wrong with a CACAO file, and in which step (its key in `workflow`); null when it is the file as a whole. */
export interface CacaoFault {
  readonly code: CacaoFaultCode
  readonly stepId: string | null
  readonly values: Readonly<Record<string, string | readonly string[]>>
}
