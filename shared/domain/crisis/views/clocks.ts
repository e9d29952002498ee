import type { IncidentState } from '../engine/incident-state.ts'

/** Milliseconds since, never negative; null while unknown. They stand still once the incident is closed. */
export interface Clocks {
  readonly sinceEvent: number | null
  readonly sinceAware: number | null
  readonly sinceDeclared: number | null
}

export function clocks({ incident, declared, closed }: IncidentState, now: string): Clocks {
  const end = Date.parse(closed?.at ?? now)
  const since = (from: string | null | undefined): number | null => (from ? Math.max(0, end - Date.parse(from)) : null)
  return { sinceEvent: since(incident?.eventAt), sinceAware: since(incident?.awareAt), sinceDeclared: since(declared?.at) }
}
