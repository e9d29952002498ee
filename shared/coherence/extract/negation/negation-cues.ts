import type { Lexicon } from '../../model/lexicon.ts'
import { cutPhrase } from '../phrases/cut-phrase.ts'

/** Everything that may follow one first word of a cue: "ne" … "pas", "ne" … "que", or nothing at all. */
export interface NegationCue {
  readonly first: string
  /** Does the first word negate alone? */
  readonly single: boolean
  /** Folded second words that complete a negation. */
  readonly seconds: ReadonlySet<string>
  /** Folded second words that make a restriction, which negates nothing. */
  readonly restrictions: ReadonlySet<string>
}

const firstWord = (phrase: string): string => cutPhrase(phrase)[0] ?? ''

/** The cues of a lexicon gathered by their first word, always in the same order. */
export function negationCues(negation: Lexicon['negation']): readonly NegationCue[] {
  const firsts = [
    ...new Set([...negation.cues.map(([first = '']) => first), ...(negation.restrictions ?? []).map(([first]) => first)]),
  ]
  return firsts.map((first) => ({
    first,
    single: negation.cues.some((cue) => cue[0] === first && cue.length === 1),
    seconds: new Set(
      negation.cues.flatMap(([head, second]) => (head === first && second !== undefined ? [firstWord(second)] : [])),
    ),
    restrictions: new Set((negation.restrictions ?? []).flatMap(([head, second]) => (head === first ? [firstWord(second)] : []))),
  }))
}
