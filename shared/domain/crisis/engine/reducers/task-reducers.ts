import type { CrisisEntry } from '../crisis-entry.ts'
import { deedOf } from '../deed-of.ts'
import type { Draft } from '../draft.ts'
import type { StepMark } from '../incident-state.ts'
import { itemKey } from '../item-key.ts'
import { readSteps } from '../read-steps.ts'
import { refuse } from '../refuse.ts'
import type { Refusal } from '../refusal.ts'
import { stepOf } from '../step-of.ts'
import { syncMessageSteps } from '../sync-message-steps.ts'
import type { TaskStatus } from '../task-status.ts'
import type { Step } from '../../model/step.ts'
import type { ReducersOf } from './reducers-of.ts'

const BY_HAND: ReadonlySet<Step['kind']> = new Set(['task', 'sub-playbook'])

function mark(draft: Draft, stepId: string, as: StepMark['mark'], reason: string, entry: CrisisEntry): null {
  draft.marks.set(stepId, { mark: as, reason, ...deedOf(entry) })
  return null
}

/** Refuses what is not among `from`, naming what stands in the way. */
function must(draft: Draft, stepId: string, from: readonly TaskStatus[], now: string): Refusal | null {
  const reader = readSteps(draft, now)
  const status = reader.status(stepId)
  if (from.includes(status)) return null
  if (status === 'pending') return refuse('not-ready', { stepId, because: reader.obstacles(stepId).map(({ code }) => code) })
  return refuse(status === 'blocked' ? 'task-blocked' : 'already-settled', { stepId, status })
}

/** What a step still lacks before it may be called done. */
function lacks(draft: Draft, step: Step): Refusal | null {
  const open = step.checklist.filter((item) => item.mandatory && !draft.items.has(itemKey(step.id, item.id)))
  if (open.length > 0) return refuse('checklist-open', { stepId: step.id, items: open.map(({ id }) => id) })
  if (!step.evidenceRequired || [...draft.evidence.values()].some(({ stepId }) => stepId === step.id)) return null
  return refuse('evidence-missing', { stepId: step.id })
}

export const taskReducers: ReducersOf<
  | 'task.started'
  | 'task.done'
  | 'task.undone'
  | 'task.blocked'
  | 'task.not-applicable'
  | 'task.failed'
  | 'task.added'
  | 'checklist.toggled'
  | 'evidence.added'
> = {
  'task.started': (draft, { stepId }, entry) => {
    const step = stepOf(draft, stepId)
    if (!step) return refuse('unknown-step', { stepId })
    if (step.kind === 'wait' || step.kind === 'end') return refuse('settled-by-itself', { stepId })
    return must(draft, stepId, ['ready', 'blocked'], entry.happenedAt) ?? mark(draft, stepId, 'in-progress', '', entry)
  },
  'task.done': (draft, { stepId, note }, entry) => {
    const step = stepOf(draft, stepId)
    if (!step) return refuse('unknown-step', { stepId })
    if (step.kind === 'decision') return refuse('needs-decision', { stepId })
    if (!BY_HAND.has(step.kind)) return refuse('settled-by-itself', { stepId })
    return (
      must(draft, stepId, ['ready', 'in-progress'], entry.happenedAt) ??
      lacks(draft, step) ??
      mark(draft, stepId, 'done', note, entry)
    )
  },
  'task.undone': (draft, { stepId }, entry) => {
    const step = stepOf(draft, stepId)
    const before = draft.marks.get(stepId)?.mark
    if (!step) return refuse('unknown-step', { stepId })
    if (before === 'done' && step.kind === 'decision') return refuse('needs-decision', { stepId })
    if (before === 'done' && !BY_HAND.has(step.kind)) return refuse('settled-by-itself', { stepId })
    if (before !== 'done' && before !== 'not-applicable' && before !== 'failed') return refuse('not-settled', { stepId })
    draft.marks.delete(stepId)
    // Back to where its message stands.
    if (step.kind === 'message') syncMessageSteps(draft, stepId, entry)
    if (step.kind === 'approval') syncMessageSteps(draft, step.approves, entry)
    return null
  },
  'task.blocked': (draft, { stepId, reason }, entry) => {
    if (!stepOf(draft, stepId)) return refuse('unknown-step', { stepId })
    return must(draft, stepId, ['ready', 'in-progress'], entry.happenedAt) ?? mark(draft, stepId, 'blocked', reason, entry)
  },
  'task.not-applicable': (draft, { stepId, reason }, entry) => {
    if (!stepOf(draft, stepId)) return refuse('unknown-step', { stepId })
    const refused = must(draft, stepId, ['pending', 'ready', 'in-progress', 'blocked'], entry.happenedAt)
    return refused ?? mark(draft, stepId, 'not-applicable', reason, entry)
  },
  'task.failed': (draft, { stepId, reason }, entry) => {
    if (!stepOf(draft, stepId)) return refuse('unknown-step', { stepId })
    return (
      must(draft, stepId, ['ready', 'in-progress', 'blocked'], entry.happenedAt) ?? mark(draft, stepId, 'failed', reason, entry)
    )
  },
  'task.added': (draft, { step }) => {
    if (step.kind !== 'task') return refuse('only-tasks-can-be-added', { kind: step.kind })
    if (stepOf(draft, step.id)) return refuse('duplicate-id', { id: step.id })
    const anchor = step.offset && step.offset.anchor !== 'T0' ? [step.offset.anchor] : []
    const missing = [...step.dependsOn, ...anchor].find((id) => !stepOf(draft, id))
    if (missing !== undefined) return refuse('unknown-step', { stepId: missing })
    draft.added.set(step.id, step)
    return null
  },
  'checklist.toggled': (draft, { stepId, itemId, to, reason }, entry) => {
    const step = stepOf(draft, stepId)
    if (!step) return refuse('unknown-step', { stepId })
    if (!step.checklist.some(({ id }) => id === itemId)) return refuse('unknown-item', { stepId, itemId })
    if (to === 'not-applicable' && reason.trim() === '') return refuse('reason-missing', { itemId })
    if (to === 'open') draft.items.delete(itemKey(stepId, itemId))
    else draft.items.set(itemKey(stepId, itemId), { mark: to, reason, ...deedOf(entry) })
    return null
  },
  'evidence.added': (draft, { evidence }, entry) => {
    if (draft.evidence.has(evidence.id)) return refuse('duplicate-id', { id: evidence.id })
    if (evidence.stepId !== null && !stepOf(draft, evidence.stepId)) return refuse('unknown-step', { stepId: evidence.stepId })
    const unknown = evidence.factIds.find((id) => !draft.facts.has(id))
    if (unknown !== undefined) return refuse('unknown-fact', { factId: unknown })
    draft.evidence.set(evidence.id, { ...evidence, seq: entry.seq })
    return null
  },
}
