import type { Lexicon } from '../../model/lexicon.ts'
import type { DateMention } from '../../model/mention.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { centuries } from './centuries.ts'
import { clockTimes } from './clock-times.ts'
import { decades } from './decades.ts'
import { dropYearsBeforeOurEra } from './years-before-our-era.ts'
import { digitalDate } from './digital-date.ts'
import { loneWeekdays } from './lone-weekdays.ts'
import { loneYears } from './lone-years.ts'
import { markedDates } from './marked-dates.ts'
import { monthDates } from './month-dates.ts'
import type { FoundDate } from './month-dates.ts'
import { relativeDates } from './relative-dates.ts'

/** Words just before a date that narrow it ("fin" mars, "the end of" 2026), over one small word. */
function partBefore(reading: Reading, first: number): Hit | undefined {
  const straight = reading.before(first, KIND.datePart)
  if (straight !== undefined || reading.pieces[first - 1]?.word.stop !== true) return straight
  return reading.before(first - 1, KIND.datePart)
}

function toMention(reading: Reading, found: FoundDate, relative: boolean, alone: boolean): DateMention {
  const weekday = relative ? undefined : reading.before(found.first, KIND.weekday)
  const day = weekday?.first ?? found.first
  const narrowed = relative ? undefined : partBefore(reading, day)
  const first = narrowed?.first ?? day
  // "from 3 to 5 March" opens a range and sets no limit; "d'ici fin" may be one word of limit for both.
  const opening = alone ? (reading.before(day, KIND.limit) ?? reading.before(first, KIND.limit)) : undefined
  const limit = opening?.phrase.id
  const part = narrowed?.phrase.id
  reading.use(first, found.last)
  return {
    kind: 'date',
    ...reading.span(first, found.last),
    value: found.value,
    relative,
    ...(found.months === undefined ? {} : { months: found.months }),
    ...(found.counted === undefined ? {} : { counted: found.counted }),
    ...(opening !== undefined && (limit === 'by' || limit === 'from')
      ? { limit, limitStart: reading.span(opening.first, found.last).start }
      : {}),
    ...(part === 'early' || part === 'mid' || part === 'late' ? { part } : {}),
    ...(weekday === undefined ? {} : { weekday: weekday.phrase.value }),
  }
}

function unused(reading: Reading, { first, last }: FoundDate): boolean {
  for (let at = first; at < last; at += 1) if (reading.isUsed(at)) return false
  return true
}

/** Every date of a sentence; their pieces are marked as used, so that figures leave them alone. */
export function extractDates(
  reading: Reading,
  { order, marks }: Lexicon['dates'],
  now: string | undefined,
): readonly DateMention[] {
  const mentions: DateMention[] = []
  const add = (found: readonly FoundDate[], relative: boolean, range = false): void => {
    for (const date of found) if (unused(reading, date)) mentions.push(toMention(reading, date, relative, !range))
  }
  reading.pieces.forEach((piece, at) => {
    // "version 3.3.12" is no day.
    if (piece.form !== 'date' || reading.before(at, KIND.reference) !== undefined) return
    const value = digitalDate(piece.word.raw, order)
    if (value !== null) add([{ first: at, last: at + 1, value }], false)
  })
  dropYearsBeforeOurEra(reading)
  if (marks !== undefined) add(markedDates(reading, marks), false)
  add(relativeDates(reading, now), true)
  add(decades(reading), false)
  add(centuries(reading), false)
  for (const month of reading.all(KIND.month)) {
    if (reading.isUsed(month.first) || reading.at(month.first, KIND.month) !== month) continue
    const found = monthDates(reading, month)
    add(found, false, found.length > 1)
  }
  add(loneYears(reading), false)
  add(clockTimes(reading), false)
  add(loneWeekdays(reading), false)
  return mentions
}
