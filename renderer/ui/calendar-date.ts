import { twoDigits } from './two-digits.ts'

/** The calendar date of an instant in the zone of this workstation, as YYYY-MM-DD. */
export function calendarDate(instant: number): string {
  const date = new Date(instant)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}
