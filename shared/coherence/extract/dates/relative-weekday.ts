import { relativeDay } from './relative-day.ts'

const WEEK = 7

/** "lundi dernier", "ce lundi", "lundi prochain": the day, or null without `now`. `weekday` is 1 (Monday) to 7. */
export function relativeWeekday(now: string | undefined, weekday: number, direction: number): string | null {
  const base = now === undefined ? Number.NaN : Date.parse(`${now.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(base)) return null
  const today = new Date(base).getUTCDay() || WEEK
  const ahead = (weekday - today + WEEK) % WEEK
  if (direction === 0) return relativeDay(now, weekday - today)
  return relativeDay(now, direction > 0 ? ahead || WEEK : ahead - WEEK)
}
