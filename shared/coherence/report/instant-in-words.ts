import type { ReportUi } from './to-text-words.ts'

const TIME = /T\d/

/** How a zone is said beside a time: by its city ("Paris" of Europe/Paris), else by its own name ("UTC"). */
function zoneInWords(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/**
 * "12 mars 2026", "12 March 2026 at 09:00 UTC", "12 mars 2026 à 10:00 (Paris)": a date, or an instant in `zone` (IANA), ISO;
 * what is neither stays as it is. A date alone has no zone.
 */
export function instantInWords(iso: string, ui: ReportUi, zone = 'UTC'): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return iso
  const timed = TIME.test(iso)
  const format = new Intl.DateTimeFormat(ui === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeZone: timed ? zone : 'UTC',
    ...(timed ? { timeStyle: 'short' } : {}),
  })
  // French writes the first of a month as an ordinal; the formatter does not.
  const said = ui === 'fr' ? format.format(at).replace(/^1(?= )/, '1er') : format.format(at)
  if (!timed) return said
  return zone === 'UTC' ? `${said} UTC` : `${said} (${zoneInWords(zone)})`
}
