import { approvalsNeeded } from './approvals-needed.ts'
import type { CrisisEntry } from './crisis-entry.ts'
import { deedOf } from './deed-of.ts'
import type { Draft } from './draft.ts'
import type { StepMark } from './incident-state.ts'
import type { MessageState } from './message-state.ts'
import { planOf } from './plan.ts'
import { stepOf } from './step-of.ts'

/**
 * Message and approval steps stand where their message stands: the clock of "holding statement approved" stops with the
 * approval and runs again when an edit voids it. A step that a person set aside stays so.
 */
export function syncMessageSteps(draft: Draft, stepId: string | null, entry: CrisisEntry): void {
  if (stepId === null || stepOf(draft, stepId)?.kind !== 'message') return
  const messages = (draft.messagesOfStep.get(stepId) ?? [])
    .map((id) => draft.messages.get(id))
    .filter((message): message is MessageState => message !== undefined && message.status !== 'withdrawn')
  const written = messages.some(({ status }) => status !== 'draft' && status !== 'changes-requested')
  settle(draft, stepId, written ? 'done' : messages.length > 0 ? 'in-progress' : null, entry)
  const needed = approvalsNeeded(draft.severity)
  const approved = messages.some((message) => isApproved(message, needed))
  for (const { id } of planOf(draft.playbook).approvals.get(stepId) ?? []) settle(draft, id, approved ? 'done' : null, entry)
}

function isApproved({ status, approvals, release }: MessageState, needed: number): boolean {
  if (release) return release.emergency === null || release.emergency.ratifiedAt !== null
  return (status === 'approved-once' || status === 'approved-twice') && approvals.length >= needed
}

function settle(draft: Draft, stepId: string, mark: 'done' | 'in-progress' | null, entry: CrisisEntry): void {
  const before: StepMark | undefined = draft.marks.get(stepId)
  if (before?.mark === 'not-applicable' || before?.mark === mark) return
  if (mark === null) draft.marks.delete(stepId)
  else draft.marks.set(stepId, { mark, reason: '', ...deedOf(entry) })
}
