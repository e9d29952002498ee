import { foldWord } from '../../text/fold-word.ts'
import { dateValue } from './date-value.ts'

const SIGNS = /[/.-]/
/** Two-digit years up to this one are of this century. */
const CENTURY_TURN = 70

/** The value of "03/03/2026", "3.3.26" or "2026-03-03", or of the month "2026-03", in a language's order, or null when no day or month can be so. */
export function digitalDate(text: string, order: 'dmy' | 'mdy' | 'ymd'): string | null {
  const parts = foldWord(text).split(SIGNS)
  const [one = 0, two = 0, three = 0] = parts.map(Number)
  if (parts.length === 2) return dateValue(one, two, null)
  if (parts[0]?.length === 4) return valid(one, two, three)
  const year = parts[2]?.length === 4 ? three : three + (three > CENTURY_TURN ? 1900 : 2000)
  const dayFirst = order !== 'mdy'
  return valid(year, dayFirst ? two : one, dayFirst ? one : two) ?? valid(year, dayFirst ? one : two, dayFirst ? two : one)
}

function valid(year: number, month: number, day: number): string | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? dateValue(year, month, day) : null
}
