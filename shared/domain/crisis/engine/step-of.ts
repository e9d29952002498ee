import type { Step } from '../model/step.ts'
import type { IncidentState } from './incident-state.ts'
import { planOf } from './plan.ts'

/** A step of the plan, or one that this run added. */
export function stepOf(state: Pick<IncidentState, 'playbook' | 'added'>, stepId: string): Step | undefined {
  return planOf(state.playbook).steps.get(stepId) ?? state.added.get(stepId)
}
