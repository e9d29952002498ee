import { MONTHS } from '../words/months.ts'
import { wordsOf } from '../words/words-of.ts'
import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** Another day, month or year for one absolute date. */
export const changeDate: DepartureOperator = (text, language, random) => {
  const own = wordsOf(language)
  const months = MONTHS[language] ?? []
  const names = months.join('|')
  const years =
    language === 'fr'
      ? "(?<=\\b(?:en|d'ici|depuis|jusqu'en|fin|avant|d’ici|jusqu’en) )"
      : '(?<=\\b(?:in|by|until|since|of|before) )'
  const patterns: readonly { part: 'day' | 'month' | 'year'; pattern: RegExp; names?: readonly string[] }[] = own?.dates ?? [
    { part: 'day', pattern: new RegExp(`(?<![\\d/-])(?<!\\d (?:au|et|à|to|and) )\\d{1,2}(?= (?:${names})\\b)`, 'gu') },
    ...(language === 'en'
      ? [{ part: 'day' as const, pattern: new RegExp(`(?<=\\b(?:${names}) )\\d{1,2}(?!\\d|[-–]|\\s*(?:to|and)\\b)`, 'gu') }]
      : []),
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2}(?:er)? )(?:${names})\\b`, 'gu') },
    { part: 'year', pattern: new RegExp(`(?:(?<=\\b(?:${names}),? )|${years})(?:19|20)\\d{2}(?![\\d-]|[.,]\\d)`, 'gu') },
  ]
  const found = patterns.flatMap(({ part, pattern, names: others = months }) =>
    [...text.matchAll(pattern)].map((match) => ({ part, match, others })),
  )
  if (found.length === 0) return null
  const { part, match, others } = random.pick(found)
  const [written] = match
  const words =
    part === 'month'
      ? random.pick(others.filter((name) => name !== written))
      : otherNumber(Number(written), part === 'year', random)
  if (new RegExp(`(?<!\\d)${words}(?!\\d)`).test(text)) return null
  return {
    operator: `date.${part}`,
    rule: 'date-mismatch',
    tolerated: [],
    ...replaceAt(text, { start: match.index, end: match.index + written.length }, words),
  }
}

function otherNumber(value: number, isYear: boolean, random: SeededRandom): string {
  if (isYear) return String(value + random.pick([-3, -2, -1, 1, 2, 3]))
  return String(((value + random.below(20)) % 27) + 2)
}
