/** A part of a date or time with its leading zero. */
export function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
