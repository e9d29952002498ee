import { SMALL_NUMBERS } from '../words/small-numbers.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** Another number for one written in words, when it stands alone before a noun. */
export const changeNumberWord: DepartureOperator = (text, language, random) => {
  const words = Object.keys(SMALL_NUMBERS[language])
  const skip =
    language === 'fr'
      ? '(?:fois|heures?|sur|tiers|quarts?|ou|et|à|mille|cents?|millions?|milliards?)'
      : "(?:times|o'clock|or|and|to|of|thirds|quarters|hundred|thousand|million|billion)"
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?= \\p{Ll}{4,})(?! ${skip}\\b)`, 'gu')
  const found = [...text.matchAll(pattern)].filter(
    (match) => !/(?:^|\s)(?:ou|et|à|or|and|to|ces|les|the|these|des|aux|vers|at)\s$/u.test(text.slice(0, match.index)),
  )
  if (found.length === 0) return null
  const match = random.pick(found)
  const other = random.pick(words.filter((word) => word !== match[0] && !text.includes(word)))
  return {
    operator: 'figure.word',
    rule: 'figure-mismatch',
    tolerated: [],
    ...replaceAt(text, { start: match.index, end: match.index + match[0].length }, other),
  }
}
