import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

const HOURS = 24

/** Marks times of day as used: "10:15", "14 h 30", "à 14 heures", "3 pm". They are no quantities, and no rule compares them yet. */
export function dropClockTimes(reading: Reading): void {
  reading.pieces.forEach((piece, at) => {
    if (piece.type !== 'number') return
    if (piece.form === 'time') {
      reading.use(at, at + 1)
      return
    }
    const unit = reading.at(at + 1, KIND.clockUnit)
    if (unit === undefined || !(piece.value <= HOURS)) return
    if (!Number.isInteger(piece.value)) {
      // "7.55 am"; "1,5 heure" is a duration.
      if (reading.at(at + 1, KIND.unit) === undefined || reading.before(at, KIND.clockBefore) !== undefined)
        reading.use(at, unit.last)
      return
    }
    const minutes = reading.pieces[unit.last]
    const withMinutes = minutes?.type === 'number' && minutes.end - minutes.start === 2
    // "14 h" alone may last fourteen hours: only a word before it, minutes or a unit that is no duration make it a time.
    if (withMinutes || reading.before(at, KIND.clockBefore) !== undefined || reading.at(at + 1, KIND.unit) === undefined)
      reading.use(at, withMinutes ? unit.last + 1 : unit.last)
  })
}
