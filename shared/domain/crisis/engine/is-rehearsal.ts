import type { IncidentMode } from '../model/incident.ts'

/** Whether what happens in an incident of this mode is rehearsed: nothing of it is published, a release is simulated. */
export function isRehearsal(mode: IncidentMode | null): boolean {
  return mode === 'EXERCISE' || mode === 'TEST'
}
