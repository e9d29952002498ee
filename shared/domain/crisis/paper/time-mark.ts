import type { PaperPage } from './paper-page.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** Minutes after T0 as crisis plans say them: T+15, H+4, D+1 ("J+1" in French). */
export function timeMark(minutes: number, language: PaperPage['language']): string {
  if (minutes >= DAY && minutes % DAY === 0) return `${language === 'fr' ? 'J' : 'D'}+${minutes / DAY}`
  return minutes > HOUR && minutes % HOUR === 0 ? `H+${minutes / HOUR}` : `T+${minutes}`
}
