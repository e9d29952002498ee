import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { dayAt, dayBefore } from './date-parts.ts'
import type { DatePart } from './date-parts.ts'

/** Days of a list that commas part; two days are a pair, in a row or not. */
const SHORTEST_LIST = 3

const isComma = (reading: Reading, at: number): boolean => reading.pieces[at]?.word.raw === ','

/** Days named before one of the same list ("les 12, 13 et 14 mai"), in order; a day that goes back is of no list. */
function daysBefore(reading: Reading, day: DatePart): readonly DatePart[] {
  const before = isComma(reading, day.first - 1) ? dayBefore(reading, day.first - 1) : null
  return before === null || before.value >= day.value ? [] : [...daysBefore(reading, before), before]
}

/**
 * Three or more days in a row are said by the first and the last, as "du 12 au 14 mai" says them; the days between are marked
 * as used. Any other list keeps its days.
 */
function spanned(reading: Reading, days: readonly DatePart[]): readonly DatePart[] {
  const first = days[0]
  const last = days.at(-1)
  if (days.length < SHORTEST_LIST || first === undefined || last === undefined) return days
  if (last.value - first.value !== days.length - 1) return days
  for (const between of days.slice(1, -1)) reading.use(between.first, between.last)
  return [first, last]
}

/** The days of a list whose last two are given: "12, 13 et 14". */
export function daysUpTo(reading: Reading, earlier: DatePart, day: DatePart): readonly DatePart[] {
  return spanned(reading, [...daysBefore(reading, earlier), earlier, day])
}

/** The days of a list that begins with one: "May 12, 13 and 14"; only that day when no list follows it. */
export function daysFrom(reading: Reading, first: DatePart): readonly DatePart[] {
  const days = [first]
  for (let last = first; ;) {
    const comma = isComma(reading, last.last)
    const at = comma ? last.last + 1 : last.last
    const link = reading.at(at, KIND.rangeWord)
    const next = dayAt(reading, link?.last ?? at)
    if (next === null || next.value <= last.value || (link === undefined && !comma)) return [first]
    days.push(next)
    // "May 12, 13 and 14 people": a day is followed by no noun.
    if (link !== undefined) return reading.pieces[next.last]?.type === 'word' ? [first] : spanned(reading, days)
    last = next
  }
}
