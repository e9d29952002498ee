import { InvalidArgumentError } from 'commander'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * `--now`: a date (its first instant in UTC) or a date and time with its zone, given back as written: relative dates are
 * counted from the day it names in its own zone. A time without a zone is refused: it would mean another instant on
 * another machine.
 */
export function parseNow(value: string): string {
  const instant = new Date(value)
  const realDay = new Date(`${value.slice(0, 10)}T00:00Z`)
  const exists = !Number.isNaN(realDay.getTime()) && realDay.toISOString().startsWith(value.slice(0, 10))
  if ((!DATE.test(value) && !INSTANT.test(value)) || !exists || Number.isNaN(instant.getTime()))
    throw new InvalidArgumentError('expected a date such as 2026-03-01 or an instant with its zone such as 2026-03-01T09:00Z')
  return value
}
