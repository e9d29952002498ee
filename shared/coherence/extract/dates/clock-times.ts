import type { Piece } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundDate } from './month-dates.ts'

const HOURS = 24
const NOON = 12
const MINUTES = 60
const LONGEST_ZONE = 4

/** "14:30", "14.30" as hour and minute; null when no clock shows it. */
function digits(raw: string): readonly [hour: number, minute: number] | null {
  const [hour = Number.NaN, minute = 0] = raw.split(/[:.,٫]/).map(Number)
  return hour <= HOURS && minute < MINUTES ? [hour, minute] : null
}

function isZone(piece: Piece | undefined): piece is Piece {
  return (
    piece?.type === 'word' &&
    piece.word.casing === 'upper' &&
    piece.end - piece.start > 1 &&
    piece.end - piece.start <= LONGEST_ZONE
  )
}

const two = (value: number): string => String(value).padStart(2, '0')

/** "UTC", "GMT", "TU" right after a time, or as its unit. */
function zoneAt(reading: Reading, last: number, unit: Hit | undefined): string {
  const after = reading.pieces[last]
  const own = unit === undefined ? undefined : reading.pieces[unit.first]
  const zone = isZone(after) ? after : isZone(own) ? own : undefined
  return zone === undefined ? '' : `[${zone.word.raw}]`
}

function found(reading: Reading, first: number, last: number, hour: number, minute: number, unit: Hit | undefined): FoundDate {
  const afternoon = unit?.phrase.id === 'afternoon' && hour < NOON
  return { first, last, value: `T${two(afternoon ? hour + NOON : hour)}:${two(minute)}${zoneAt(reading, last, unit)}` }
}

/** Times of day: "10:15", "14 h 30", "à 14 heures", "3 pm"; `T14:30`, with its zone when it is said (`T14:30[UTC]`). */
export function clockTimes(reading: Reading): readonly FoundDate[] {
  const times: FoundDate[] = []
  reading.pieces.forEach((piece, at) => {
    if (piece.type !== 'number' || reading.isUsed(at)) return
    const unit = reading.at(at + 1, KIND.clockUnit)
    if (piece.form === 'time') {
      const read = digits(piece.word.key)
      if (read !== null) times.push(found(reading, at, unit?.last ?? at + 1, ...read, unit))
      return
    }
    if (unit === undefined || !(piece.value <= HOURS)) return
    if (!Number.isInteger(piece.value)) {
      // "7.55 am"; "1,5 heure" is a duration.
      const read = digits(piece.word.key)
      if (read !== null && (reading.at(at + 1, KIND.unit) === undefined || reading.before(at, KIND.clockBefore) !== undefined))
        times.push(found(reading, at, unit.last, ...read, unit))
      return
    }
    const minutes = reading.pieces[unit.last]
    const withMinutes = minutes?.type === 'number' && minutes.end - minutes.start === 2 && minutes.value < MINUTES
    // "14 h" alone may last fourteen hours: only a word before it, minutes or a unit that is no duration make it a time.
    if (withMinutes || reading.before(at, KIND.clockBefore) !== undefined || reading.at(at + 1, KIND.unit) === undefined)
      times.push(found(reading, at, withMinutes ? unit.last + 1 : unit.last, piece.value, withMinutes ? minutes.value : 0, unit))
  })
  return times
}
