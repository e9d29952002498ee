import { cityOf } from '../../../lib/city-of.ts'
import { knownZone } from '../../../lib/known-zone.ts'
import type { Incident } from '../model/incident.ts'
import type { MessageContent } from '../model/crisis-message.ts'

const DAY = 24 * 60
const MINUTE_MILLISECONDS = 60_000

/**
 * The instant at which a text says that there will be news: its `next_update` (HH:MM) in its `zone`, the first such time
 * after `now`. Null when the text announces none, or in a zone that is neither the post's nor the capital's: nothing is guessed.
 */
export function announcedUpdate(
  { values }: Pick<MessageContent, 'values'>,
  { zone, capitalZone }: Pick<Incident, 'zone' | 'capitalZone'>,
  now: string,
): string | null {
  const [, hour, minute] = /^\s*([01]\d|2[0-3]):([0-5]\d)\s*$/u.exec(values['next_update'] ?? '') ?? []
  const named = fold(values['zone'] ?? '')
  const spoken = [zone, capitalZone].find((each) =>
    [each, cityOf(each, 'en'), cityOf(each, 'fr')].some((name) => fold(name) === named),
  )
  if (hour === undefined || minute === undefined || spoken === undefined) return null
  const start = Math.floor(Date.parse(now) / MINUTE_MILLISECONDS) * MINUTE_MILLISECONDS
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: knownZone(spoken),
  })
  // Minute by minute: whatever the clocks of the zone do meanwhile.
  for (let ahead = 1; ahead <= DAY + 60; ahead += 1) {
    const instant = new Date(start + ahead * MINUTE_MILLISECONDS)
    if (clock.format(instant) === `${hour}:${minute}`) return instant.toISOString()
  }
  return null
}

function fold(word: string): string {
  return word.trim().normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
