import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'

/** One side of an aligned pair, as words: the approved sentence, or what the text itself says of it. Offsets are those of `source`. */
export interface WordingSide {
  readonly source: string
  readonly tokens: readonly Token[]
  readonly negations: readonly NegationMention[]
}
