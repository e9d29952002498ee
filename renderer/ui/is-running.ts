import type { IncidentStatus } from '../../shared/domain/crisis/model/incident.ts'

/** Whether its clock runs: declared, and neither closed nor cancelled. */
export function isRunning(status: IncidentStatus): boolean {
  return status === 'active' || status === 'stabilised'
}
