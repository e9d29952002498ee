import { cityOf } from '../../../lib/city-of.ts'
import { knownZone } from '../../../lib/known-zone.ts'
import type { PaperPage } from './paper-page.ts'

/** The zones in which every time of an incident is said: that of the post, then that of the capital. */
export interface PaperZones {
  readonly zone: string
  readonly capitalZone: string
}

/** "22 nov. 2026, 09:15 (Bamako) · 10:15 (Paris)": the day of the capital is said again where it is another. */
export function paperTime(instant: string, zones: PaperZones, language: PaperPage['language']): string {
  const [zone, capitalZone] = [knownZone(zones.zone), knownZone(zones.capitalZone)]
  const at = Date.parse(instant)
  const here = said(at, zone, language)
  const there = said(at, capitalZone, language)
  const first = `${here.day}, ${here.time} (${cityOf(zone, language)})`
  if (zone === capitalZone) return first
  return `${first} · ${here.day === there.day ? '' : `${there.day}, `}${there.time} (${cityOf(capitalZone, language)})`
}

function said(at: number, timeZone: string, language: PaperPage['language']): { readonly day: string; readonly time: string } {
  const locale = language === 'fr' ? 'fr' : 'en-GB'
  return {
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(at),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at),
  }
}
