const known = new Map<string, string>()

/**
 * The zone when this machine knows it, else UTC: a log of elsewhere, or of a newer list of zones, is read all the same, and
 * what is shown says the zone that it is in.
 */
export function knownZone(zone: string): string {
  const before = known.get(zone)
  if (before !== undefined) return before
  let found = zone
  try {
    Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    found = 'UTC'
  }
  if (known.size < 1000) known.set(zone, found)
  return found
}
