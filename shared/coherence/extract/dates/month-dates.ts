import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { dateValue } from './date-value.ts'
import { dayAt, dayBefore, yearAt } from './date-parts.ts'
import type { DatePart } from './date-parts.ts'
import { daysFrom, daysUpTo } from './listed-days.ts'

/** A date as found: pieces and value. */
export interface FoundDate {
  readonly first: number
  readonly last: number
  readonly value: string
  /** Of a distance in months or years: how many months, negative in the past. */
  readonly months?: number
  /** What a distance counts, whichever way it lies. */
  readonly counted?: { readonly value: number; readonly unit: 'day' | 'week' | 'month' | 'year' }
}

const MONTHS = 12

function yearAfter(reading: Reading, from: number): DatePart | null {
  let at = from
  if (reading.pieces[at]?.word.raw === '.' && reading.pieces[at]?.gap === GAP.none) at += 1
  if (reading.pieces[at]?.word.raw === ',') at += 1
  const linker = reading.at(at, KIND.dayLinker) ?? reading.at(at, KIND.linker)
  return yearAt(reading, at) ?? (linker === undefined ? null : yearAt(reading, linker.last))
}

/** An earlier day of the same range: "du 3 au 5 mars", "3-5 March", "le 3 et le 5 mars". */
function earlierDay(reading: Reading, day: DatePart): DatePart | null {
  if (reading.pieces[day.first]?.gap === GAP.hyphen) return dayBefore(reading, day.first)
  const sign = reading.pieces[day.first - 1]?.word.raw
  if (sign === '–' || sign === '-' || sign === '—' || sign === '/') return dayBefore(reading, day.first - 1)
  // One small word may stand before the second day ("le 3 et le 5 mars").
  for (const at of [day.first, day.first - 1]) {
    const link = reading.before(at, KIND.rangeWord)
    if (link === undefined || (at < day.first && reading.pieces[at]?.word.stop !== true)) continue
    const comma = reading.pieces[link.first - 1]?.word.raw === ',' ? 1 : 0
    const earlier = dayBefore(reading, link.first - comma)
    if (earlier !== null && earlier.value < day.value) return earlier
  }
  return null
}

/** The days after "March 3", itself included: "March 3-5", "March 3 to 5", "March 3, 4 and 5". */
function daysAfter(reading: Reading, day: DatePart): readonly DatePart[] {
  const next = reading.pieces[day.last]
  const dashed = next?.type === 'number' && next.gap === GAP.hyphen ? day.last : next?.word.raw === '–' ? day.last + 1 : null
  if (dashed === null) return daysFrom(reading, day)
  const later = dayAt(reading, dashed)
  return later === null ? [day] : [day, later]
}

/** May this month stand without a day? Ambiguous spellings ("May", "mars") need a year or a word like "in" before them. */
function standsAlone(reading: Reading, month: Hit, year: DatePart | null): boolean {
  if (year !== null || month.phrase.id !== 'ambiguous') return true
  // "sept ans", "sept pays": a number word first of all.
  if (reading.at(month.first, KIND.number) !== undefined) return false
  const link = reading.before(month.first, KIND.rangeWord)
  if (link !== undefined && reading.before(link.first, KIND.month) !== undefined) return true
  // "agua de mar": an abbreviation that is a word too.
  if (reading.covered(KIND.idiom)?.[month.first] === 1) return false
  return reading.before(month.first, KIND.monthContext) !== undefined && reading.at(month.last, KIND.noun) === undefined
}

/** Dates around one month name, in order: none, one, or the two ends of a range. */
export function monthDates(reading: Reading, month: Hit): readonly FoundDate[] {
  const linker = reading.before(month.first, KIND.dayLinker)
  // Quarters and seasons have no days.
  const hasDays = month.phrase.value <= MONTHS
  const day = hasDays
    ? (dayBefore(reading, month.first) ?? (linker === undefined ? null : dayBefore(reading, linker.first)))
    : null
  if (day !== null) {
    const year = yearAfter(reading, month.last)
    const last = year?.last ?? month.last
    const earlier = earlierDay(reading, day)
    const days = earlier === null ? [day] : daysUpTo(reading, earlier, day)
    return days.map((part) => ({
      first: part.first,
      last: part === day ? last : part.last,
      value: dateValue(year?.value ?? null, month.phrase.value, part.value),
    }))
  }
  const after = hasDays ? monthFirst(reading, month) : null
  if (after !== null) {
    const days = daysAfter(reading, after)
    const end = days.at(-1)?.last ?? after.last
    const year = yearAfter(reading, end)
    return days.map((part) => ({
      first: part === after ? month.first : part.first,
      last: part.last === end ? (year?.last ?? end) : part.last,
      value: dateValue(year?.value ?? null, month.phrase.value, part.value),
    }))
  }
  const year = yearAfter(reading, month.last)
  return standsAlone(reading, month, year)
    ? [{ first: month.first, last: year?.last ?? month.last, value: dateValue(year?.value ?? null, month.phrase.value, null) }]
    : []
}

/** "March 3, 2026": a day after its month, and not the count of something ("in March 12 people"). */
function monthFirst(reading: Reading, month: Hit): DatePart | null {
  const dot = reading.pieces[month.last]?.word.raw === '.' ? 1 : 0
  const piece = reading.pieces[month.last + dot]
  const digits = piece?.type === 'number'
  const ordinal = reading.at(month.last, KIND.dayOrdinal)
  if (!digits && (ordinal === undefined || reading.at(ordinal.last, KIND.noun) !== undefined)) return null
  const day = dayAt(reading, month.last + dot)
  if (day === null) return null
  const next = day.last
  const counts = reading.at(next, KIND.noun) ?? reading.at(next, KIND.unit) ?? reading.at(next, KIND.scale)
  return counts === undefined ? day : null
}
