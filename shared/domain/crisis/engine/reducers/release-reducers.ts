import { addMinutes } from '../add-minutes.ts'
import { approvalBlock } from '../approval-block.ts'
import { approvalsNeeded } from '../approvals-needed.ts'
import type { CrisisEntry } from '../crisis-entry.ts'
import { deedOf } from '../deed-of.ts'
import type { Draft } from '../draft.ts'
import type { MessageState } from '../message-state.ts'
import { ratifiedAt } from '../ratified-at.ts'
import { refuse } from '../refuse.ts'
import type { Refusal } from '../refusal.ts'
import { stepOf } from '../step-of.ts'
import { syncMessageSteps } from '../sync-message-steps.ts'
import { textBlock } from '../text-block.ts'
import type { ReducersOf } from './reducers-of.ts'

/** Minutes within which others must ratify what was released without them. */
const RATIFY_WITHIN = 60

interface ReleaseData {
  readonly messageId: string
  readonly hash: string
  readonly channels: readonly string[]
  readonly nextUpdateAt: string | null
}

function releaseBlock(
  draft: Draft,
  message: MessageState,
  { hash, nextUpdateAt }: ReleaseData,
  entry: CrisisEntry,
): Refusal | null {
  if (message.content.qa?.clearance === 'do-not-use') return refuse('do-not-use', { messageId: message.id })
  if (message.content.body.trim() === '') return refuse('empty-body', { messageId: message.id })
  if (nextUpdateAt !== null && nextUpdateAt <= entry.happenedAt) return refuse('in-the-past', { until: nextUpdateAt })
  return textBlock(draft.playbook.fields, message.id, message.content, hash)
}

type Emergency = NonNullable<NonNullable<MessageState['release']>['emergency']>

function release(draft: Draft, message: MessageState, data: ReleaseData, emergency: Emergency | null, entry: CrisisEntry): null {
  const { channels, nextUpdateAt } = data
  draft.messages.set(message.id, {
    ...message,
    status: 'released',
    release: { ...deedOf(entry), channels, nextUpdateAt, emergency },
  })
  const { corrects, kind, stepId } = message.content
  const wrong = corrects === null ? undefined : draft.messages.get(corrects)
  if (wrong?.status === 'released') draft.messages.set(wrong.id, { ...wrong, status: 'corrected', correctedBy: message.id })
  // A release that is logged late does not hide a newer one.
  const isNewest = draft.lastUpdate === null || draft.lastUpdate.at <= entry.happenedAt
  if (isNewest && (kind === 'statement' || kind === 'alert')) {
    draft.lastUpdate = { at: entry.happenedAt, messageId: message.id, nextAt: nextUpdateAt }
  }
  syncMessageSteps(draft, stepId, entry)
  return null
}

export const releaseReducers: ReducersOf<
  'message.released' | 'message.emergency-released' | 'message.ratified' | 'message.corrected' | 'sitrep.issued'
> = {
  'message.released': (draft, data, entry) => {
    const message = draft.messages.get(data.messageId)
    if (!message) return refuse('unknown-message', { messageId: data.messageId })
    if (message.status !== 'approved-once' && message.status !== 'approved-twice') {
      return refuse('wrong-message-status', { messageId: message.id, status: message.status })
    }
    const needed = approvalsNeeded(draft.severity)
    const have = message.approvals.length
    if (have < needed) return refuse('approvals-missing', { messageId: message.id, have, needed })
    return releaseBlock(draft, message, data, entry) ?? release(draft, message, data, null, entry)
  },
  'message.emergency-released': (draft, data, entry) => {
    const message = draft.messages.get(data.messageId)
    if (!message) return refuse('unknown-message', { messageId: data.messageId })
    // With the approvals it needs, it goes the ordinary way.
    const approved = message.approvals.length >= approvalsNeeded(draft.severity)
    if (approved || !['draft', 'submitted', 'changes-requested', 'approved-once'].includes(message.status)) {
      return refuse('wrong-message-status', { messageId: message.id, status: message.status })
    }
    const ratifyBy = addMinutes(entry.happenedAt, RATIFY_WITHIN)
    const emergency = { reason: data.reason, ratifyBy, ratifications: [], ratifiedAt: null }
    return releaseBlock(draft, message, data, entry) ?? release(draft, message, data, emergency, entry)
  },
  'message.ratified': (draft, { messageId, hash }, entry) => {
    const message = draft.messages.get(messageId)
    if (!message) return refuse('unknown-message', { messageId })
    const { release: done } = message
    if (!done?.emergency) return refuse('not-an-emergency-release', { messageId })
    if (done.emergency.ratifiedAt !== null) return refuse('already-ratified', { messageId })
    if (done.by === entry.author.id) return refuse('releaser-cannot-ratify', { messageId })
    const refused = approvalBlock(draft, message, hash, entry.author.id)
    if (refused) return refused
    const ratifications = [...done.emergency.ratifications, { ...deedOf(entry), hash, signature: null }]
    const emergency = { ...done.emergency, ratifications }
    const settled = ratifiedAt({ ...done, emergency }, message.approvals, draft.severity, entry.happenedAt)
    draft.messages.set(messageId, { ...message, release: { ...done, emergency: { ...emergency, ratifiedAt: settled } } })
    syncMessageSteps(draft, message.content.stepId, entry)
    return null
  },
  'message.corrected': (draft, { messageId, replacementId }) => {
    const message = draft.messages.get(messageId)
    const replacement = draft.messages.get(replacementId)
    if (!message || !replacement || messageId === replacementId) {
      return refuse('unknown-message', { messageId: message ? replacementId : messageId })
    }
    const wrong = [message, replacement].find(({ status }) => status !== 'released')
    if (wrong) return refuse('wrong-message-status', { messageId: wrong.id, status: wrong.status })
    draft.messages.set(messageId, { ...message, status: 'corrected', correctedBy: replacementId })
    return null
  },
  'sitrep.issued': (draft, { number, sinceSeq, untilSeq, messageId, stepId }, entry) => {
    const expected = draft.sitreps.size + 1
    if (number !== expected) return refuse('wrong-number', { number, expected })
    const from = draft.sitreps.get(number - 1)?.untilSeq ?? 0
    if (sinceSeq !== from || untilSeq < from || untilSeq >= entry.seq)
      return refuse('wrong-range', { sinceSeq, untilSeq, expected: from })
    if (messageId !== null && !draft.messages.has(messageId)) return refuse('unknown-message', { messageId })
    if (stepId !== null && stepOf(draft, stepId)?.kind !== 'sitrep') return refuse('unknown-step', { stepId })
    draft.sitreps.set(number, { ...deedOf(entry), untilSeq, messageId })
    // Telling what is known is never out of turn: the step is done even if it was not ready.
    if (stepId !== null) draft.marks.set(stepId, { mark: 'done', reason: '', ...deedOf(entry) })
    return null
  },
}
