import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundDate } from './month-dates.ts'

/** Weekdays that no date took ("la réunion se tiendra mardi"): `-W-2`. Short spellings that are other words too are left alone. */
export function loneWeekdays(reading: Reading): readonly FoundDate[] {
  return reading
    .all(KIND.weekday)
    .filter(({ phrase }) => phrase.casing !== 'exact')
    .map(({ first, last, phrase }) => ({ first, last, value: `-W-${phrase.value}` }))
}
