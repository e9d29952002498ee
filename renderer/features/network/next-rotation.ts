import { calendarDate } from '../../ui/calendar-date.ts'

/** How long a new secret is proposed to last: a quarter. */
const DAYS = 90

/** The day on which a secret sealed now is to be renewed: the one that was set if it is to come, else a quarter from now. */
export function nextRotation(set: string | null, now: number): string {
  if (set !== null && set > calendarDate(now)) return set
  const due = new Date(now)
  due.setDate(due.getDate() + DAYS)
  return calendarDate(due.getTime())
}
