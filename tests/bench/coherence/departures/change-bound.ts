import { findQuantities } from '../words/find-quantities.ts'
import { wordsOf } from '../words/words-of.ts'
import type { WordPair } from '../words/bench-words.ts'
import type { BenchLanguage } from '../bench-language.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

const BOUNDS: Readonly<Partial<Record<BenchLanguage, readonly WordPair[]>>> = {
  fr: [
    ['au moins ', 'au plus '],
    ["d'au moins ", "d'au plus "],
    ['plus de ', 'moins de '],
  ],
  en: [
    ['at least ', 'at most '],
    ['more than ', 'less than '],
    ['over ', 'under '],
  ],
}

/** "At least" for "at most", "more than" for "less than", right before a quantity. The span is the bound with its number. */
export const changeBound: DepartureOperator = (text, language, random) => {
  const found = findQuantities(text, language).flatMap((quantity) =>
    (wordsOf(language)?.swaps.bound ?? BOUNDS[language] ?? []).flatMap(([from, to]) => {
      const start = quantity.start - from.length
      return text.slice(start, quantity.start).toLowerCase() === from
        ? [{ start, end: quantity.start, end2: quantity.end, words: to }]
        : []
    }),
  )
  if (found.length === 0) return null
  const { start, end, end2, words } = random.pick(found)
  const capital = /^\p{Lu}/u.test(text.slice(start))
  const changed = replaceAt(text, { start, end }, capital ? words.charAt(0).toUpperCase() + words.slice(1) : words)
  return {
    operator: 'figure.bound',
    rule: 'figure-mismatch',
    tolerated: [],
    text: changed.text,
    span: { start, end: changed.span.end + (end2 - end) },
  }
}
