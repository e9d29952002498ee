import type { Lexicon } from '../../model/lexicon.ts'
import { readNumber } from '../figures/number-reader.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { dateValue } from './date-value.ts'
import type { FoundDate } from './month-dates.ts'

type Marks = NonNullable<Lexicon['dates']['marks']>

interface Marked {
  readonly value: number
  /** Piece after the sign. */
  readonly last: number
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2199
const MONTHS = 12
const DAYS = 31

/** The number at a piece, in digits or words, when one of the signs follows it. */
function marked(reading: Reading, at: number, signs: readonly string[], least: number, most: number): Marked | null {
  const piece = reading.pieces[at]
  if (piece === undefined || (piece.type !== 'number' && !reading.begins(at))) return null
  const number = piece.type === 'number' ? { value: piece.value, last: at + 1 } : readNumber(reading, at, false)
  if (number === null || !Number.isInteger(number.value) || number.value < least || number.value > most) return null
  const sign = reading.pieces[number.last]?.word.raw
  return sign !== undefined && signs.includes(sign) ? { value: number.value, last: number.last + 1 } : null
}

/** Dates whose parts carry signs: "2026年3月3日", "3月3日", "2026年", "3月". A bare day is left alone. */
export function markedDates(reading: Reading, marks: Marks): readonly FoundDate[] {
  const found: FoundDate[] = []
  let at = 0
  while (at < reading.pieces.length) {
    const first = at
    const year = marked(reading, at, [marks.year], FIRST_YEAR, LAST_YEAR)
    const month = marked(reading, year?.last ?? at, [marks.month], 1, MONTHS)
    const day = month === null ? null : marked(reading, month.last, marks.day, 1, DAYS)
    at = day?.last ?? month?.last ?? year?.last ?? at + 1
    const value = (end: Marked | null): string => dateValue(year?.value ?? null, month?.value ?? null, end?.value ?? null)
    if (year !== null || month !== null) found.push({ first, last: at, value: value(day) })
    // "5月22日至27日": the second day is of the same month.
    const link = day === null ? undefined : reading.at(day.last, KIND.rangeWord)
    const later = link === undefined ? null : marked(reading, link.last, marks.day, 1, DAYS)
    if (later !== null && link !== undefined) {
      found.push({ first: link.last, last: later.last, value: value(later) })
      at = later.last
    }
  }
  return found
}
