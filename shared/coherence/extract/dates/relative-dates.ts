import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundDate } from './month-dates.ts'
import { relativeDay } from './relative-day.ts'
import { relativePeriod } from './relative-period.ts'
import type { Period } from './relative-period.ts'
import { relativeWeekday } from './relative-weekday.ts'
import { readNumber } from '../figures/number-reader.ts'

function isPeriod(id: string): id is Period {
  return id === 'day' || id === 'week' || id === 'month' || id === 'year'
}

/** A direction word right beside a hit: "lundi dernier", "last Monday". */
function beside(reading: Reading, hit: Hit): { readonly first: number; readonly last: number; readonly value: number } | null {
  const after = reading.at(hit.last, KIND.direction)
  const before = reading.before(hit.first, KIND.direction)
  if (after !== undefined && after.phrase.value !== 0) return { first: hit.first, last: after.last, value: after.phrase.value }
  if (before !== undefined) return { first: before.first, last: hit.last, value: before.phrase.value }
  return after === undefined ? null : { first: hit.first, last: after.last, value: 0 }
}

const YEAR = 12
const MONTHS_OF = { day: 0, week: 0, month: 1, year: YEAR } as const
const DAYS_OF = { day: 1, week: 7, month: 30 } as const

function distance(now: string | undefined, period: Period, count: number): Pick<FoundDate, 'value' | 'months' | 'counted'> {
  // Two and a half years are thirty months.
  const value = Number.isInteger(count)
    ? relativePeriod(now, period, count)
    : period === 'year'
      ? relativePeriod(now, 'month', Math.round(count * YEAR))
      : relativePeriod(now, 'day', Math.round(count * DAYS_OF[period]))
  const counted = { value: Math.abs(count), unit: period }
  return MONTHS_OF[period] === 0 ? { value, counted } : { value, counted, months: MONTHS_OF[period] * count }
}

/** How many words may stand between a percentage and "in a year" ("un 3,5 % menos en un año"). */
const BETWEEN = 2

/** "minus 3,5 Prozent in einem Jahr", "40 muertos en un año": behind a quantity one year is how long it took, and no day to come. */
function lasts(reading: Reading, { first, phrase }: Hit): boolean {
  if (phrase.id !== 'inBefore') return false
  if (reading.before(first, KIND.unit) !== undefined || reading.before(first, KIND.noun) !== undefined) return true
  for (let at = first - 1; at >= first - BETWEEN && reading.pieces[at]?.type === 'word'; at -= 1)
    if (reading.before(at, KIND.unit)?.phrase.id === 'percent') return true
  return false
}

const HALF = 0.5
/** Of longer ago only orders are known: "66 million years ago" is a quantity. */
const LONGEST_AGO = 10_000

/** Words of a number before "years ago". */
const LONGEST_NUMBER = 4

/** "il y a trois jours", "three days ago", "dans deux semaines". */
function distances(reading: Reading, now: string | undefined): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const period of reading.all(KIND.period)) {
    if (!isPeriod(period.phrase.id)) continue
    // "hace dos años y medio", "two years and a half ago".
    const half = reading.at(period.last, KIND.half)
    const last = half?.last ?? period.last
    const after = reading.at(last, KIND.distance, ({ first }) => reading.at(first, KIND.anchored) === undefined)
    // The longest number that ends there: "one hundred twenty years ago".
    for (let first = Math.max(0, period.first - LONGEST_NUMBER); first < period.first; first += 1) {
      const number = readNumber(reading, first, false)
      if (number === null || number.last !== period.first) continue
      const count = number.value + (half === undefined ? 0 : HALF)
      if (count > LONGEST_AGO) break
      const before = reading.before(first, KIND.distance)
      if (before !== undefined && number.article && lasts(reading, before)) break
      if (before?.phrase.id === 'agoBefore' || before?.phrase.id === 'inBefore')
        found.push({
          first: before.first,
          last,
          ...distance(now, period.phrase.id, before.phrase.value * count),
        })
      else if (after?.phrase.id === 'agoAfter' || after?.phrase.id === 'inAfter')
        found.push({ first, last: after.last, ...distance(now, period.phrase.id, after.phrase.value * count) })
      break
    }
  }
  return found
}

/** "le mois dernier", "next year"; weeks and days are no dates of their own. */
function periods(reading: Reading, now: string | undefined): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const period of reading.all(KIND.period)) {
    const direction = beside(reading, period)
    const { id } = period.phrase
    if (direction === null || (id !== 'month' && id !== 'year')) continue
    const before = reading.pieces[period.first - 1]
    // "les trois dernières années", "12 this year" keep their numbers for figures.
    if (before?.type === 'number' || reading.before(period.first, KIND.number) !== undefined) continue
    found.push({ first: direction.first, last: direction.last, value: relativePeriod(now, id, direction.value) })
  }
  return found
}

function weekdays(reading: Reading, now: string | undefined): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const weekday of reading.all(KIND.weekday)) {
    const direction = reading.isUsed(weekday.first) ? null : beside(reading, weekday)
    const value = direction === null ? null : relativeWeekday(now, weekday.phrase.value, direction.value)
    if (direction !== null && value !== null) found.push({ first: direction.first, last: direction.last, value })
  }
  return found
}

/** Dates told from the day of publication ("hier", "lundi dernier", "three days ago", "next year"). */
export function relativeDates(reading: Reading, now: string | undefined): readonly FoundDate[] {
  const days: FoundDate[] = []
  // "la mañana", "am Morgen" are parts of a day.
  const idioms = reading.all(KIND.relative).length === 0 ? null : reading.covered(KIND.idiom)
  for (const hit of reading.all(KIND.relative)) {
    const longest = reading.at(hit.first, KIND.relative)
    if (longest === hit && idioms?.[hit.first] !== 1)
      days.push({ first: hit.first, last: hit.last, value: relativeDay(now, hit.phrase.value) })
  }
  return [...distances(reading, now), ...days, ...periods(reading, now), ...weekdays(reading, now)]
}
