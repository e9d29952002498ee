import type { IncidentState } from '../engine/incident-state.ts'
import { taskRows } from './task-rows.ts'

/** How many tasks of a run are late at an instant; none once it is over. */
export function overdueCount(state: IncidentState, now: string): number {
  if (state.status !== 'active' && state.status !== 'stabilised') return 0
  return taskRows(state, now).filter(({ overdue }) => overdue).length
}
