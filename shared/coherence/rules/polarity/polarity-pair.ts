import type { Comparison, RuleWords } from '../comparison.ts'
import type { Side } from './side.ts'

/** What the negations of an aligned pair are compared by: both sentences, and the words of their language. */
export interface PolarityPair {
  readonly comparison: Comparison
  readonly words: RuleWords
  /** The approved sentence. */
  readonly point: Side
  /** What the text says in its own voice. */
  readonly ours: Side
}
