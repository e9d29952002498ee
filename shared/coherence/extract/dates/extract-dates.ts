import type { Lexicon } from '../../model/lexicon.ts'
import type { DateMention } from '../../model/mention.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { digitalDate } from './digital-date.ts'
import { loneYears } from './lone-years.ts'
import { markedDates } from './marked-dates.ts'
import { monthDates } from './month-dates.ts'
import type { FoundDate } from './month-dates.ts'
import { relativeDates } from './relative-dates.ts'

function toMention(reading: Reading, found: FoundDate, relative: boolean): DateMention {
  const weekday = relative ? undefined : reading.before(found.first, KIND.weekday)
  const first = weekday?.first ?? found.first
  const limit = reading.before(first, KIND.limit)?.phrase.id
  reading.use(first, found.last)
  return {
    kind: 'date',
    ...reading.span(first, found.last),
    value: found.value,
    relative,
    ...(limit === 'by' || limit === 'from' ? { limit } : {}),
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
  const add = (found: readonly FoundDate[], relative: boolean): void => {
    for (const date of found) if (unused(reading, date)) mentions.push(toMention(reading, date, relative))
  }
  reading.pieces.forEach((piece, at) => {
    if (piece.form !== 'date') return
    const value = digitalDate(piece.word.raw, order)
    if (value !== null) add([{ first: at, last: at + 1, value }], false)
  })
  if (marks !== undefined) add(markedDates(reading, marks), false)
  add(
    relativeDates(reading, now).filter(({ first, last }) => !hasMonth(reading, first, last)),
    true,
  )
  for (const month of reading.all(KIND.month))
    if (!reading.isUsed(month.first) && reading.at(month.first, KIND.month) === month) add(monthDates(reading, month), false)
  add(loneYears(reading), false)
  return mentions
}

function hasMonth(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (reading.at(at, KIND.month) !== undefined) return true
  return false
}
