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

function toMention(reading: Reading, found: FoundDate, relative: boolean, alone: boolean): DateMention {
  const weekday = relative ? undefined : reading.before(found.first, KIND.weekday)
  const first = weekday?.first ?? found.first
  // "from 3 to 5 March" opens a range and sets no limit.
  const limit = alone ? reading.before(first, KIND.limit)?.phrase.id : undefined
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
  const add = (found: readonly FoundDate[], relative: boolean, range = false): void => {
    for (const date of found) if (unused(reading, date)) mentions.push(toMention(reading, date, relative, !range))
  }
  reading.pieces.forEach((piece, at) => {
    if (piece.form !== 'date') return
    const value = digitalDate(piece.word.raw, order)
    if (value !== null) add([{ first: at, last: at + 1, value }], false)
  })
  if (marks !== undefined) add(markedDates(reading, marks), false)
  add(relativeDates(reading, now), true)
  for (const month of reading.all(KIND.month)) {
    if (reading.isUsed(month.first) || reading.at(month.first, KIND.month) !== month) continue
    const found = monthDates(reading, month)
    add(found, false, found.length > 1)
  }
  add(loneYears(reading), false)
  return mentions
}
