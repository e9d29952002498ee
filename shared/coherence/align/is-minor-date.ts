/** A weekday alone, a time of day, a season of no named year: they tell when, but a text may leave them out or say the date. */
export function isMinorDate(value: string): boolean {
  return value.startsWith('-W') || value.startsWith('T') || /^--2[1-4]$/.test(value)
}
