import type { DateMention, FigureMention } from '../model/mention.ts'
import { inDigits } from './in-digits.ts'

/** Characters between two days of one month. */
const BETWEEN_DAYS = 12

/** "The night of 27 to 28 February": the first day of two is no quantity; "drei am 28. Februar" is one. */
export function dayBeforeDate(figure: FigureMention, dates: readonly DateMention[]): boolean {
  if (figure.unit !== '' || !inDigits(figure) || figure.value > 31 || !Number.isInteger(figure.value)) return false
  return dates.some(
    ({ start, value, relative }) =>
      !relative && start >= figure.end && start - figure.end <= BETWEEN_DAYS && /-\d{2}$/.test(value),
  )
}
