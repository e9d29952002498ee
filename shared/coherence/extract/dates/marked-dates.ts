import type { Lexicon } from '../../model/lexicon.ts'
import type { Reading } from '../phrases/reading.ts'
import { dateValue } from './date-value.ts'
import type { FoundDate } from './month-dates.ts'

type Marks = NonNullable<Lexicon['dates']['marks']>

const MONTHS = 12
const DAYS = 31
const YEAR_DIGITS = 4

/** The number at a piece when one of the signs follows it. */
function marked(reading: Reading, at: number, signs: readonly string[], most: number): number | null {
  const piece = reading.pieces[at]
  const sign = reading.pieces[at + 1]?.word.raw
  if (piece?.type !== 'number' || sign === undefined || !signs.includes(sign)) return null
  return Number.isInteger(piece.value) && piece.value >= 1 && piece.value <= most ? piece.value : null
}

/** Dates whose parts carry signs: "2026年3月3日", "3月3日", "2026年". A bare month or day is left alone. */
export function markedDates(reading: Reading, marks: Marks): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (let at = 0; at < reading.pieces.length; at += 1) {
    const first = at
    const year =
      reading.pieces[at]?.word.key.length === YEAR_DIGITS ? marked(reading, at, [marks.year], Number.POSITIVE_INFINITY) : null
    if (year !== null) at += 2
    const month = marked(reading, at, [marks.month], MONTHS)
    if (month !== null) at += 2
    const day = month === null ? null : marked(reading, at, marks.day, DAYS)
    if (day !== null) at += 2
    if (year !== null || (month !== null && day !== null)) found.push({ first, last: at, value: dateValue(year, month, day) })
    if (at > first) at -= 1
  }
  return found
}
