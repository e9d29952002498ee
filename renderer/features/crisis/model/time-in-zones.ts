import { knownZone } from '../../../../shared/lib/known-zone.ts'
import { cityOf } from '../../../../shared/lib/city-of.ts'
import type { Incident } from '../../../../shared/domain/crisis/model/incident.ts'

/** "14:02 Paris · 13:02 Bamako": an instant is always said in the post's zone and in the capital's; once when they are one. */
export function timeInZones(
  instant: string,
  { zone, capitalZone }: Pick<Incident, 'zone' | 'capitalZone'>,
  language: string,
): string {
  const zones = new Set([knownZone(capitalZone), knownZone(zone)])
  return [...zones]
    .map((timeZone) => {
      const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
      return `${time.format(new Date(instant))} ${cityOf(timeZone, language)}`
    })
    .join(' · ')
}
