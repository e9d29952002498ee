import { approvalBlock } from '../approval-block.ts'
import type { CrisisEntry } from '../crisis-entry.ts'
import { deedOf } from '../deed-of.ts'
import type { Draft } from '../draft.ts'
import type { MessageState } from '../message-state.ts'
import { refuse } from '../refuse.ts'
import type { Refusal } from '../refusal.ts'
import { requestBlock } from '../request-block.ts'
import { stepOf } from '../step-of.ts'
import { syncMessageSteps } from '../sync-message-steps.ts'
import { textBlock } from '../text-block.ts'
import type { MessageContent, MessageStatus } from '../../model/crisis-message.ts'
import type { ReducersOf } from './reducers-of.ts'

const BEFORE_RELEASE: readonly MessageStatus[] = ['draft', 'submitted', 'changes-requested', 'approved-once', 'approved-twice']

function keep(draft: Draft, message: MessageState, entry: CrisisEntry): null {
  draft.messages.set(message.id, message)
  syncMessageSteps(draft, message.content.stepId, entry)
  return null
}

/** Refuses a text that rests on what the incident does not have. */
function dangling(draft: Draft, content: MessageContent, messageId: string): Refusal | null {
  const kind = content.stepId === null ? null : stepOf(draft, content.stepId)?.kind
  if (kind !== null && kind !== 'message' && kind !== 'sitrep') return refuse('unknown-step', { stepId: content.stepId ?? '' })
  const others = [content.variantOf?.messageId, content.corrects].filter((id) => typeof id === 'string')
  const other = others.find((id) => id === messageId || !draft.messages.has(id))
  if (other !== undefined) return refuse('unknown-message', { messageId: other })
  const fact = content.claims.flatMap(({ factIds }) => factIds).find((id) => !draft.facts.has(id))
  return fact === undefined ? null : refuse('unknown-fact', { factId: fact })
}

function among(message: MessageState | undefined, messageId: string, statuses: readonly MessageStatus[]): MessageState | Refusal {
  if (!message) return refuse('unknown-message', { messageId })
  return statuses.includes(message.status) ? message : refuse('wrong-message-status', { messageId, status: message.status })
}

const isRefusal = (found: MessageState | Refusal): found is Refusal => 'code' in found

export const messageReducers: ReducersOf<
  | 'message.drafted'
  | 'message.edited'
  | 'message.submitted'
  | 'message.changes-requested'
  | 'message.approval-requested'
  | 'message.approved'
  | 'message.withdrawn'
> = {
  'message.drafted': (draft, { messageId, content }, entry) => {
    if (draft.messages.has(messageId)) return refuse('duplicate-id', { id: messageId })
    const refused = dangling(draft, content, messageId)
    if (refused) return refused
    const { stepId } = content
    if (stepId !== null) draft.messagesOfStep.set(stepId, [...(draft.messagesOfStep.get(stepId) ?? []), messageId])
    const message: MessageState = {
      id: messageId,
      content,
      status: 'draft',
      authors: [entry.author.id],
      approvals: [],
      requests: [],
      voided: 0,
      draftedAt: entry.happenedAt,
      textSeq: entry.seq,
      release: null,
      correctedBy: null,
    }
    return keep(draft, message, entry)
  },
  'message.edited': (draft, { messageId, content }, entry) => {
    const message = among(draft.messages.get(messageId), messageId, BEFORE_RELEASE)
    if (isRefusal(message)) return message
    // A text stays with the step it was begun for, so that its clock cannot be moved to another.
    if (content.stepId !== message.content.stepId) return refuse('unknown-step', { stepId: content.stepId ?? '' })
    const refused = dangling(draft, content, messageId)
    if (refused) return refused
    const authors = message.authors.includes(entry.author.id) ? message.authors : [...message.authors, entry.author.id]
    const voided = message.voided + message.approvals.length
    const emptied = { status: 'draft', approvals: [], requests: [], voided } as const
    return keep(draft, { ...message, ...emptied, content, authors, textSeq: entry.seq }, entry)
  },
  'message.submitted': (draft, { messageId }, entry) => {
    const message = among(draft.messages.get(messageId), messageId, ['draft', 'changes-requested'])
    if (isRefusal(message)) return message
    if (message.content.body.trim() === '') return refuse('empty-body', { messageId })
    return keep(draft, { ...message, status: 'submitted' }, entry)
  },
  'message.changes-requested': (draft, { messageId }, entry) => {
    const message = among(draft.messages.get(messageId), messageId, ['submitted', 'approved-once', 'approved-twice'])
    if (isRefusal(message)) return message
    const voided = message.voided + message.approvals.length
    return keep(draft, { ...message, status: 'changes-requested', approvals: [], requests: [], voided }, entry)
  },
  'message.approval-requested': (draft, { messageId, hash, requestHash, asked }, entry) => {
    const message = among(draft.messages.get(messageId), messageId, ['submitted', 'approved-once'])
    if (isRefusal(message)) return message
    const refused =
      asked === null
        ? textBlock(draft.playbook.fields, messageId, message.content, hash)
        : approvalBlock(draft, message, hash, asked.personId)
    if (refused) return refused
    return keep(draft, { ...message, requests: [...message.requests, { ...deedOf(entry), requestHash, asked }] }, entry)
  },
  'message.approved': (draft, { messageId, hash, signature, byFile }, entry) => {
    const message = among(draft.messages.get(messageId), messageId, ['submitted', 'approved-once'])
    if (isRefusal(message)) return message
    const refused =
      approvalBlock(draft, message, hash, entry.author.id) ??
      (byFile === undefined ? null : requestBlock(message, byFile.requestHash, entry.author.id))
    if (refused) return refused
    const approvals = [...message.approvals, { ...deedOf(entry), hash, signature }]
    return keep(draft, { ...message, status: approvals.length === 1 ? 'approved-once' : 'approved-twice', approvals }, entry)
  },
  'message.withdrawn': (draft, { messageId }, entry) => {
    const message = among(draft.messages.get(messageId), messageId, [...BEFORE_RELEASE, 'released'])
    if (isRefusal(message)) return message
    // An update that it announced is still owed to those who heard it: `lastUpdate` stays.
    return keep(draft, { ...message, status: 'withdrawn' }, entry)
  },
}
