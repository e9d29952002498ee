import { SMALL_NUMBERS } from '../words/small-numbers.ts'
import { wordsOf } from '../words/words-of.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** Another number for one written in words, when it stands alone before a noun. */
export const changeNumberWord: DepartureOperator = (text, language, random) => {
  const own = wordsOf(language)
  const values: Readonly<Record<string, number>> = own?.smallNumbers ?? SMALL_NUMBERS[language] ?? {}
  const words = Object.keys(values)
  if (words.length === 0) return null
  const skip =
    language === 'fr'
      ? '(?:fois|heures?|sur|tiers|quarts?|ou|et|à|mille|cents?|millions?|milliards?)'
      : "(?:times|o'clock|or|and|to|of|thirds|quarters|hundred|thousand|million|billion)"
  const pattern =
    own === undefined
      ? new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?= \\p{Ll}{4,})(?! ${skip}\\b)`, 'gu')
      : new RegExp(`${own.spaced ? '(?<![\\p{L}\\p{N}-])' : ''}(?:${words.join('|')})${own.smallNumberBefore}`, 'gu')
  const found = [...text.matchAll(pattern)].filter((match) =>
    own === undefined
      ? !/(?:^|\s)(?:ou|et|à|or|and|to|ces|les|the|these|des|aux|vers|at)\s$/u.test(text.slice(0, match.index))
      : !own.smallNumberNotAfter.test(text.slice(0, match.index)),
  )
  if (found.length === 0) return null
  const match = random.pick(found)
  const other = random.pick(words.filter((word) => values[word] !== values[match[0]] && !text.includes(word)))
  return {
    operator: 'figure.word',
    rule: 'figure-mismatch',
    tolerated: [],
    ...replaceAt(text, { start: match.index, end: match.index + match[0].length }, other),
  }
}
