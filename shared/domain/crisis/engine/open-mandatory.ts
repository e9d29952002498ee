import type { IncidentState } from './incident-state.ts'
import { planOf } from './plan.ts'
import { readSteps } from './read-steps.ts'

/** What keeps an incident from being closed. */
export type OpenItem =
  | { readonly kind: 'step'; readonly stepId: string }
  | { readonly kind: 'ratification'; readonly messageId: string }

/**
 * Mandatory steps that are neither done, nor failed, nor not applicable, in the order of the outline, then emergency
 * releases that nobody has ratified. A failure is an outcome: it is not asked to be hidden.
 */
export function openMandatory(state: IncidentState, now: string): readonly OpenItem[] {
  const reader = readSteps(state, now)
  const steps = [...planOf(state.playbook).outline, ...state.added.values()].filter(
    (step) => step.mandatory && !['done', 'failed', 'not-applicable'].includes(reader.status(step.id)),
  )
  const owed = [...state.messages.values()].filter(({ release }) => release?.emergency && release.emergency.ratifiedAt === null)
  return [
    ...steps.map(({ id }): OpenItem => ({ kind: 'step', stepId: id })),
    ...owed.map(({ id }): OpenItem => ({ kind: 'ratification', messageId: id })),
  ]
}
