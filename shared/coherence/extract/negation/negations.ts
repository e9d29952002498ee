import type { NegationMention } from '../../model/mention.ts'

/** The negations of a sentence; `negated` says of each piece whether an odd number of them governs it (null: none at all). */
export interface Negations {
  readonly mentions: readonly NegationMention[]
  readonly negated: Uint8Array | null
}
