import { dateValue } from './date-value.ts'
import { relativeDay } from './relative-day.ts'

export type Period = 'day' | 'week' | 'month' | 'year'

/** The day, month or year some periods from `now` ("il y a trois jours" a day, "le mois dernier" a month); without `now`, "now-1m". */
export function relativePeriod(now: string | undefined, period: Period, count: number): string {
  if (period === 'day' || period === 'week') return relativeDay(now, period === 'week' ? count * 7 : count)
  const [year = Number.NaN, month = Number.NaN] = (now ?? '').slice(0, 7).split('-').map(Number)
  if (Number.isNaN(year) || Number.isNaN(month))
    return count === 0 ? `now-0${period.charAt(0)}` : `now${count < 0 ? '' : '+'}${count}${period.charAt(0)}`
  if (period === 'year') return dateValue(year + count, null, null)
  const months = year * 12 + month - 1 + count
  return dateValue(Math.floor(months / 12), (months % 12) + 1, null)
}
