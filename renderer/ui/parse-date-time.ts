const PATTERN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T]+(\d{1,2})[:hH.](\d{2}))?$/

/**
 * Reads "3/11/2026 20:05" (day first, as both interface languages write it), in this workstation's zone. Without a time it is midnight.
 * null when it is no date of the calendar.
 */
export function parseDateTime(typed: string): Date | null {
  const [, day, month, year, hour = '0', minute = '0'] = PATTERN.exec(typed.trim()) ?? []
  if (!day || !month || !year || Number(hour) > 23 || Number(minute) > 59) return null
  const date = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  // A day that the month does not have rolls over into another month.
  return date.getMonth() === Number(month) - 1 ? date : null
}
