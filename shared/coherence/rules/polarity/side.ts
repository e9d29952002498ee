import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'

/** A side of the pair: its content words, all its words, and the negations it vouches for. */
export interface Side {
  /** The text that the offsets are of. */
  readonly source: string
  readonly content: readonly Token[]
  /** Those of the content words that a negation may deny. */
  readonly heads: readonly Token[]
  /** Those of the heads that are no part of a number or a day, which the other sentence may write another way. */
  readonly countless: readonly Token[]
  readonly negations: readonly NegationMention[]
}
