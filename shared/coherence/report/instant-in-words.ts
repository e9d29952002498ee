import type { ReportUi } from './to-text-words.ts'

const TIME = /T\d/

/** "12 mars 2026", "12 March 2026 at 09:00 UTC": a date, or an instant in UTC, ISO; what is neither stays as it is. */
export function instantInWords(iso: string, ui: ReportUi): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return iso
  const timed = TIME.test(iso)
  const format = new Intl.DateTimeFormat(ui === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...(timed ? { timeStyle: 'short' } : {}),
  })
  return timed ? `${format.format(at)} UTC` : format.format(at)
}
