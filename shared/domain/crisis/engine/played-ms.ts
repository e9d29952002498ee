import type { IncidentState } from './incident-state.ts'

/** Exercise time played so far, in milliseconds. */
export function playedMs({ playedMs: before, since, speed }: IncidentState['exercise'], now: string): number {
  return since === null ? before : before + Math.max(0, Date.parse(now) - Date.parse(since)) * speed
}
