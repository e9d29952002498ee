import type { Span } from '../model/span.ts'

/** What a sentence of ours commits us to. The span is that of the words that commit. */
export interface Claim extends Span {
  readonly kind: 'stance' | 'figure' | 'promise'
  /** Act, quantity or words of the promise. */
  readonly value: string
  /** The sentence as written. */
  readonly sentence: string
}
