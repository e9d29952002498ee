import type { IncidentState } from '../../../../../shared/domain/crisis/engine/incident-state.ts'
import { taskRows } from '../../../../../shared/domain/crisis/views/task-rows.ts'

/** The step of the plan that the next report settles: the first that is still open; null when the plan asks for no more. */
export function sitrepStep(state: IncidentState, at: string): string | null {
  const settled = new Set(['done', 'failed', 'not-applicable'])
  return taskRows(state, at).find(({ step, status }) => step.kind === 'sitrep' && !settled.has(status))?.step.id ?? null
}
