import type { Lexicon } from '../../model/lexicon.ts'
import type { QuantifierValue } from '../../model/quantifier-words.ts'
import type { Token } from '../../model/sentence.ts'
import { foldWord } from '../../text/fold-word.ts'
import { clauseEnds, contentBeside, isContent } from '../wording/content-words.ts'
import { createPhraseFinder } from '../wording/phrase-finder.ts'
import type { WordingSide } from '../wording/wording-side.ts'
import type { Quantities, Quantity, SetApart } from './quantity.ts'

/** Finds how much of what a sentence means. */
export type QuantityReader = (side: WordingSide) => Quantities

const VALUES: readonly QuantifierValue[] = ['all', 'most', 'many', 'some', 'few', 'none']
/** A dot with a space behind; abbreviations are seldom told from sentences, so the nearest one ends the search. */
const SENTENCE_END = /[.!?]\s|[。！？]/u
const NOTHING: Quantities = { quantities: [], exceptions: [], restricted: false }
/** Words of a pair ("ne" … "que") stand at most this far apart. */
const PAIR_REACH = 6
/** What an exception is made to is said shortly before. */
const NEAR = 6
/** An exception seldom has more words. */
const LONGEST_EXCEPTION = 8

/** The words set apart reach to the end of their clause. */
function exceptionEnd(side: WordingSide, last: number): number {
  let at = last
  for (; at < Math.min(side.tokens.length, last + LONGEST_EXCEPTION); at += 1) {
    const token = side.tokens[at]
    const before = side.tokens[at - 1]
    if (token === undefined || (before !== undefined && at > last && clauseEnds(side, before, token, true))) break
  }
  return at
}

/** The content words before a cue in its sentence, nearest first; a comma or brackets before the cue end no thought. */
function wordsBefore(side: WordingSide, first: number): readonly Token[] {
  const found: Token[] = []
  for (let at = first - 1; at >= 0 && found.length < NEAR; at -= 1) {
    const token = side.tokens[at]
    const next = side.tokens[at + 1]
    if (token === undefined || next === undefined || SENTENCE_END.test(side.source.slice(token.end, next.start))) break
    if (isContent(token)) found.push(token)
  }
  return found
}

/** Makes the reader of a language; without words for quantities it finds nothing. */
export function createQuantityReader(lexicon: Lexicon): QuantityReader {
  const words = lexicon.quantifiers
  if (words === undefined) return () => NOTHING
  const find = createPhraseFinder<QuantifierValue | 'only' | 'except' | null>(lexicon, [
    ...words.notQuantifiers.map((form) => [form, null] as const),
    ...words.exceptions.map((form) => [form, 'except'] as const),
    ...words.only.map((form) => [form, 'only'] as const),
    ...VALUES.flatMap((value) => words.values[value].map((form) => [form, value] as const)),
  ])
  const pairs = words.onlyPairs.map(([first, second]) => [foldWord(first), foldWord(second)] as const)
  const paired = ({ tokens }: WordingSide): boolean =>
    pairs.some(([first, second]) =>
      tokens.some(
        ({ folded }, at) =>
          folded === first && tokens.slice(at + 1, at + 1 + PAIR_REACH).some((other) => other.folded === second),
      ),
    )
  return (side) => {
    const { tokens, source } = side
    const quantities: Quantity[] = []
    const exceptions: SetApart[] = []
    for (const { first, last, meaning } of find(tokens, source)) {
      const start = tokens[first]?.start ?? 0
      const end = tokens[last - 1]?.end ?? start
      if (meaning === null) continue
      if (meaning !== 'except') {
        quantities.push({ start, end, value: meaning, nouns: contentBeside(side, last - 1, 1, 2) })
        continue
      }
      const to = exceptionEnd(side, last)
      const until = tokens[to - 1]?.end ?? end
      // "…, sauf le Mali": the comma before the cue ends no thought.
      const before = wordsBefore(side, first)
      if (until > end)
        exceptions.push({
          start,
          end: until,
          cue: source.slice(start, end),
          words: tokens.slice(last, to).filter(isContent),
          before,
        })
    }
    const restricted = quantities.some(({ value }) => value === 'only') || paired(side)
    return { quantities, exceptions, restricted }
  }
}
