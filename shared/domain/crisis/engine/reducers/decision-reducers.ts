import { deedOf } from '../deed-of.ts'
import type { Draft } from '../draft.ts'
import { itemKey } from '../item-key.ts'
import { planOf } from '../plan.ts'
import { readSteps } from '../read-steps.ts'
import { refuse } from '../refuse.ts'
import { stepOf } from '../step-of.ts'
import type { ReducersOf } from './reducers-of.ts'

/** Opens steps again as if nobody had touched them: an option led back to them. */
function again(draft: Draft, stepIds: readonly string[]): void {
  for (const stepId of stepIds) {
    draft.marks.delete(stepId)
    draft.choices.delete(stepId)
    for (const { id } of stepOf(draft, stepId)?.checklist ?? []) draft.items.delete(itemKey(stepId, id))
  }
}

export const decisionReducers: ReducersOf<'decision.taken' | 'decision.revoked'> = {
  'decision.taken': (draft, { stepId, optionId, reason }, entry) => {
    const step = stepOf(draft, stepId)
    if (!step) return refuse('unknown-step', { stepId })
    if (step.kind !== 'decision') return refuse('not-a-decision', { stepId })
    if (!step.options.some(({ id }) => id === optionId)) return refuse('unknown-option', { stepId, optionId })
    const reader = readSteps(draft, entry.happenedAt)
    const status = reader.status(stepId)
    if (status === 'pending') return refuse('not-ready', { stepId, because: reader.obstacles(stepId).map(({ code }) => code) })
    if (status === 'blocked') return refuse('task-blocked', { stepId, status })
    if (status !== 'ready' && status !== 'in-progress') return refuse('already-settled', { stepId, status })
    const loop = planOf(draft.playbook).loops.get(`${stepId} ${optionId}`)
    if (loop) {
      again(draft, loop)
      return null
    }
    draft.choices.set(stepId, { optionId, reason, ...deedOf(entry) })
    draft.marks.set(stepId, { mark: 'done', reason, ...deedOf(entry) })
    return null
  },
  'decision.revoked': (draft, { stepId }) => {
    if (!draft.choices.delete(stepId)) return refuse('not-taken', { stepId })
    draft.marks.delete(stepId)
    return null
  },
}
