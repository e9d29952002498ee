import { twoDigits } from './two-digits.ts'

/** "03/11/2026", with "20:05" after it when `withTime`, in this workstation's zone: what `parseDateTime` reads. */
export function formatDateTime(date: Date, withTime: boolean): string {
  const day = `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`
  return withTime ? `${day} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}` : day
}
