import type { QuantifierValue } from '../../model/quantifier-words.ts'
import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'

/** How much of something a sentence means; the words it is said of come nearest first. */
export interface Quantity extends Span {
  readonly value: QuantifierValue | 'only'
  readonly nouns: readonly Token[]
}

/** Something set apart: from its cue to the end of its clause, with its content words and those before it, nearest first. */
export interface SetApart extends Span {
  readonly cue: string
  readonly words: readonly Token[]
  readonly before: readonly Token[]
}

/** Everything a sentence says about how much it means. */
export interface Quantities {
  readonly quantities: readonly Quantity[]
  readonly exceptions: readonly SetApart[]
  /** True when something in it says "only", wherever. */
  readonly restricted: boolean
}
