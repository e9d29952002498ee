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
  /** What it denies may begin behind a comma that follows it at once. */
  readonly overComma: boolean
}

const firstWord = (phrase: string): string => cutPhrase(phrase)[0] ?? ''

/** Every spelling of a verb that denies: "refuse de", "refuse toujours d'". */
function denyingSpellings({ denyingVerbs = [] }: Lexicon['negation'], overComma: boolean): readonly string[] {
  return denyingVerbs
    .filter((entry) => entry.overComma === overComma)
    .flatMap(({ verbs, between, links }) =>
      verbs.flatMap((verb) =>
        ['', ...between].flatMap((word) => links.map((link) => [verb, word, link].filter((part) => part !== '').join(' '))),
      ),
    )
}

/** The cues of a lexicon gathered by their first word, always in the same order. */
export function negationCues(negation: Lexicon['negation']): readonly NegationCue[] {
  const over = new Set(denyingSpellings(negation, true))
  const singles = new Set([
    ...negation.cues.flatMap(([first = '', second]) => (second === undefined ? [first] : [])),
    ...denyingSpellings(negation, false),
    ...over,
  ])
  const firsts = [
    ...new Set([
      ...negation.cues.map(([first = '']) => first),
      ...singles,
      ...(negation.restrictions ?? []).map(([first]) => first),
    ]),
  ]
  return firsts.map((first) => ({
    first,
    single: singles.has(first),
    seconds: new Set(
      negation.cues.flatMap(([head, second]) => (head === first && second !== undefined ? [firstWord(second)] : [])),
    ),
    restrictions: new Set((negation.restrictions ?? []).flatMap(([head, second]) => (head === first ? [firstWord(second)] : []))),
    overComma: over.has(first),
  }))
}
