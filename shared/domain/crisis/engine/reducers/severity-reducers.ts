import type { CrisisEntry } from '../crisis-entry.ts'
import { deedOf } from '../deed-of.ts'
import type { Draft } from '../draft.ts'
import { ratifiedAt } from '../ratified-at.ts'
import { refuse } from '../refuse.ts'
import { syncMessageSteps } from '../sync-message-steps.ts'
import type { Severity } from '../../model/severity.ts'
import type { ReducersOf } from './reducers-of.ts'

/** Roles and steps of the level come and go by themselves; what was approved may now need another approver. */
function set(draft: Draft, to: Severity, entry: CrisisEntry): null {
  draft.severity = to
  draft.loweringRequest = null
  for (const [id, message] of draft.messages) {
    const { release } = message
    if (!release?.emergency) continue
    // A level that asks for fewer is content with those who ratified: none of them could do it again.
    const settled = ratifiedAt(release, message.approvals, to, entry.happenedAt)
    draft.messages.set(id, { ...message, release: { ...release, emergency: { ...release.emergency, ratifiedAt: settled } } })
  }
  for (const stepId of draft.messagesOfStep.keys()) syncMessageSteps(draft, stepId, entry)
  return null
}

export const severityReducers: ReducersOf<'severity.raised' | 'severity.lower-requested' | 'severity.lowered'> = {
  'severity.raised': (draft, { to }, entry) =>
    to > draft.severity ? set(draft, to, entry) : refuse('not-higher', { from: draft.severity, to }),
  'severity.lower-requested': (draft, { to }, entry) => {
    if (to >= draft.severity) return refuse('not-lower', { from: draft.severity, to })
    draft.loweringRequest = { ...deedOf(entry), to }
    return null
  },
  'severity.lowered': (draft, { to }, entry) => {
    const request = draft.loweringRequest
    if (request?.to !== to) return refuse('nothing-requested', { to })
    return request.by === entry.author.id ? refuse('second-person-needed') : set(draft, to, entry)
  },
}
