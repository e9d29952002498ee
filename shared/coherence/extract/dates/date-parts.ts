import { ordinalEndingAt } from '../figures/ordinal-ending.ts'
import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/** A day or a year and the pieces that say it. */
export interface DatePart {
  readonly value: number
  readonly first: number
  readonly last: number
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2199
const LAST_DAY = 31

/** A year in four digits at a piece. */
export function yearAt(reading: Reading, at: number): DatePart | null {
  const piece = reading.pieces[at]
  if (piece?.type !== 'number' || piece.form !== 'plain' || piece.word.key.length !== 4 || reading.isUsed(at)) return null
  return piece.value >= FIRST_YEAR && piece.value <= LAST_YEAR ? { value: piece.value, first: at, last: at + 1 } : null
}

/** A day of the month that begins at a piece: "3", "3rd", "1er", "premier", "third". */
export function dayAt(reading: Reading, at: number): DatePart | null {
  const ordinal = reading.at(at, KIND.dayOrdinal)
  if (ordinal !== undefined) return { value: ordinal.phrase.value, first: at, last: ordinal.last }
  const piece = reading.pieces[at]
  if (piece?.type !== 'number' || piece.form !== 'plain' || piece.end - piece.start > 2 || reading.isUsed(at)) return null
  if (piece.value < 1 || piece.value > LAST_DAY) return null
  const ending = ordinalEndingAt(reading, at + 1)
  return { value: piece.value, first: at, last: ending?.last ?? at + 1 }
}

/** A day of the month that ends just before a piece. */
export function dayBefore(reading: Reading, at: number): DatePart | null {
  const ordinal = reading.before(at, KIND.dayOrdinal)
  if (ordinal !== undefined) return { value: ordinal.phrase.value, first: ordinal.first, last: at }
  const word = reading.before(at, KIND.dayWord)
  // "vingt-sept" is a number, and no twentieth of September.
  if (word !== undefined && reading.at(at, KIND.number) === undefined)
    return { value: word.phrase.value, first: word.first, last: at }
  for (const first of [at - 1, at - 2]) {
    const day = dayAt(reading, first)
    if (day !== null && day.last === at) return day
  }
  // "3. März": the dot of an ordinal.
  return reading.pieces[at - 1]?.word.raw === '.' && reading.pieces[at - 1]?.gap === GAP.none
    ? dotted(dayAt(reading, at - 2), at)
    : null
}

function dotted(day: DatePart | null, at: number): DatePart | null {
  return day !== null && day.last === at - 1 ? { ...day, last: at } : null
}
