import type { CrisisEntry } from '../crisis-entry.ts'
import { deedOf } from '../deed-of.ts'
import type { Draft } from '../draft.ts'
import { isAhead } from '../is-ahead.ts'
import { openMandatory } from '../open-mandatory.ts'
import { refuse } from '../refuse.ts'
import type { Refusal } from '../refusal.ts'
import type { Incident, IncidentStatus } from '../../model/incident.ts'
import type { ReducersOf } from './reducers-of.ts'

function begin(draft: Draft, incident: Incident, status: IncidentStatus, { recordedAt }: CrisisEntry): Refusal | null {
  const { playbook, incident: before } = draft
  if (incident.playbookId !== playbook.id || incident.playbookVersion !== playbook.version) {
    return refuse('wrong-playbook', { playbookId: incident.playbookId, version: incident.playbookVersion })
  }
  // T0 is when somebody knew: with one to come nothing would be late, and no clock would run.
  if (isAhead(incident.awareAt, recordedAt)) return refuse('in-the-future', { happenedAt: incident.awareAt, recordedAt })
  // Mode and plan are fixed when the incident is created; what was learnt since (title, T0, severity) is not.
  if (before && (before.id !== incident.id || before.mode !== incident.mode))
    return refuse('already-drafted-otherwise', { mode: before.mode })
  draft.incident = incident
  draft.severity = incident.severity
  draft.status = status
  return null
}

function turn(draft: Draft, status: IncidentStatus): null {
  draft.status = status
  return null
}

function end(draft: Draft, status: IncidentStatus, entry: CrisisEntry): null {
  draft.closed = deedOf(entry)
  draft.loweringRequest = null
  draft.reopeningRequest = null
  return turn(draft, status)
}

export const incidentReducers: ReducersOf<
  | 'incident.drafted'
  | 'incident.declared'
  | 'incident.details-changed'
  | 'incident.stabilised'
  | 'incident.reactivated'
  | 'incident.closed'
  | 'incident.reviewed'
  | 'incident.cancelled'
  | 'incident.reopen-requested'
  | 'incident.reopened'
  | 'field.set'
  | 'link.added'
  | 'review.saved'
> = {
  'incident.drafted': (draft, { incident }, entry) => begin(draft, incident, 'draft', entry),
  'incident.declared': (draft, { incident }, entry) => {
    const refused = begin(draft, incident, 'active', entry)
    if (refused) return refused
    draft.declared = deedOf(entry)
    draft.exercise = { ...draft.exercise, since: entry.happenedAt }
    return null
  },
  'incident.details-changed': (draft, details) => {
    if (draft.incident) draft.incident = { ...draft.incident, ...details }
    return null
  },
  'incident.stabilised': (draft) => turn(draft, 'stabilised'),
  'incident.reactivated': (draft) => turn(draft, 'active'),
  'incident.closed': (draft, _data, entry) => {
    const open = openMandatory(draft, entry.happenedAt)
    if (open.length === 0) return end(draft, 'closed', entry)
    return refuse('open-mandatory-items', { items: open.map((item) => (item.kind === 'step' ? item.stepId : item.messageId)) })
  },
  'incident.reviewed': (draft) => turn(draft, 'reviewed'),
  'incident.cancelled': (draft, _data, entry) => end(draft, 'cancelled', entry),
  'incident.reopen-requested': (draft, _data, entry) => {
    draft.reopeningRequest = deedOf(entry)
    return null
  },
  'incident.reopened': (draft, _data, entry) => {
    if (!draft.reopeningRequest) return refuse('nothing-requested')
    if (draft.reopeningRequest.by === entry.author.id) return refuse('second-person-needed')
    draft.reopeningRequest = null
    draft.closed = null
    // An incident cancelled before it was declared goes back to its draft.
    return turn(draft, draft.declared ? 'active' : 'draft')
  },
  'field.set': (draft, { name, value }) => {
    draft.fields.set(name, value)
    return null
  },
  'link.added': (draft, { link }, entry) => {
    if (draft.links.has(link.id)) return refuse('duplicate-id', { id: link.id })
    draft.links.set(link.id, { ...link, seq: entry.seq })
    return null
  },
  'review.saved': (draft, { review }) => {
    draft.review = review
    return null
  },
}
