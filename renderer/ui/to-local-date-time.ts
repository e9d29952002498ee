import { twoDigits } from './two-digits.ts'

/** An instant (ISO, UTC) as `<input type="datetime-local">` writes it, in this workstation's zone; empty for null. */
export function toLocalDateTime(instant: string | null): string {
  if (instant === null) return ''
  const date = new Date(instant)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}
