import { twoDigits as two } from './two-digits.ts'

/** Time since an instant as a clock reads it: "1:04:09", "3 d 02:10:00" with the unit's own letter. Milliseconds, 0 or more. */
export function elapsed(milliseconds: number, day: string): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000)
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor(seconds / 3600) % 24
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return days > 0 ? `${days}\u00a0${day} ${two(hours)}:${rest}` : `${hours}:${rest}`
}
