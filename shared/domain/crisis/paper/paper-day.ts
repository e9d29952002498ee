import type { PaperPage } from './paper-page.ts'

/** "15 janv. 2027": a calendar day ("2027-01-15"), which is the same in every zone. */
export function paperDay(day: string, language: PaperPage['language']): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(Date.parse(`${day}T00:00:00Z`))
}
