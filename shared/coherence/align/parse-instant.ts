const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/
const HAS_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i
const DAY = 86_400_000

/**
 * Milliseconds since 1970 of an ISO date or date-time; UTC when it names no offset. A plain date is the first instant
 * of its day, or the last one for `edge` "end" ("valid until 3 March" includes that day). NaN when it cannot be read.
 */
export function parseInstant(value: string, edge: 'start' | 'end' = 'start'): number {
  if (PLAIN_DATE.test(value)) return Date.parse(`${value}T00:00:00Z`) + (edge === 'end' ? DAY - 1 : 0)
  return Date.parse(HAS_OFFSET.test(value) ? value : `${value}Z`)
}
