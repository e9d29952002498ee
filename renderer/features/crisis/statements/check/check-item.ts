import type { Finding, Severity } from '../../../../../shared/coherence/model/finding.ts'
import type { PointSummary } from '../../../../../shared/contract/coherence-contract.ts'
import type { MessageCheck } from '../../../../../shared/contract/message-check.ts'

/** One thing that was found in the words of a message. */
export type CheckItem = {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly severity: Severity
} & (
  | { readonly kind: 'forbidden'; readonly forbidden: MessageCheck['forbidden'][number] }
  | { readonly kind: 'point'; readonly finding: Finding; readonly point: PointSummary | null }
  | { readonly kind: 'message'; readonly finding: Finding; readonly message: MessageCheck['messages'][number] | null }
)
