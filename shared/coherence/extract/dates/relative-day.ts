const DAY = 86_400_000

/** The day (`YYYY-MM-DD`) some days from `now`; without `now`, "now-1d". */
export function relativeDay(now: string | undefined, days: number): string {
  const base = now === undefined ? Number.NaN : Date.parse(`${now.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(base)) return days === 0 ? 'now' : `now${days < 0 ? '' : '+'}${days}d`
  return new Date(base + days * DAY).toISOString().slice(0, 10)
}
