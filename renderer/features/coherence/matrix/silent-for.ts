const HOUR = 3_600_000
const HOURS_IN_DAY = 24
/** From here on a press officer counts in days. */
const LONGEST_IN_HOURS = 72

export interface Silence {
  readonly count: number
  readonly unit: 'underHour' | 'hour' | 'day'
}

/** How long a mission has said nothing of a point: since it came into force, in whole hours from the first on, in days from the third on. */
export function silentFor(inForceSince: string, now: string): Silence {
  const hours = Math.max(0, Math.floor((Date.parse(now) - Date.parse(inForceSince)) / HOUR))
  if (hours === 0) return { count: 0, unit: 'underHour' }
  return hours < LONGEST_IN_HOURS ? { count: hours, unit: 'hour' } : { count: Math.floor(hours / HOURS_IN_DAY), unit: 'day' }
}
