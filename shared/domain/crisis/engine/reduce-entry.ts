import { crisisEventSchema, type CrisisEvent, type CrisisEventKind } from '../model/events/crisis-event.ts'
import { ALLOWED_WHEN } from './allowed-when.ts'
import type { CrisisEntry } from './crisis-entry.ts'
import type { Draft } from './draft.ts'
import { isAhead } from './is-ahead.ts'
import { decisionReducers } from './reducers/decision-reducers.ts'
import { exerciseReducers } from './reducers/exercise-reducers.ts'
import { factReducers } from './reducers/fact-reducers.ts'
import { incidentReducers } from './reducers/incident-reducers.ts'
import { logReducers } from './reducers/log-reducers.ts'
import { messageReducers } from './reducers/message-reducers.ts'
import type { ReducersOf } from './reducers/reducers-of.ts'
import { releaseReducers } from './reducers/release-reducers.ts'
import { roleReducers } from './reducers/role-reducers.ts'
import { severityReducers } from './reducers/severity-reducers.ts'
import { taskReducers } from './reducers/task-reducers.ts'
import { timerReducers } from './reducers/timer-reducers.ts'
import { refuse } from './refuse.ts'
import type { Refusal } from './refusal.ts'

const REDUCERS: ReducersOf<CrisisEventKind> = {
  ...incidentReducers,
  ...severityReducers,
  ...roleReducers,
  ...taskReducers,
  ...decisionReducers,
  ...timerReducers,
  ...messageReducers,
  ...releaseReducers,
  ...factReducers,
  ...exerciseReducers,
  ...logReducers,
}

/** Writes an entry into a draft, or refuses it and leaves the draft as it was. */
export function reduceEntry(draft: Draft, entry: CrisisEntry): Refusal | null {
  const parsed = crisisEventSchema.safeParse({ kind: entry.kind, data: entry.data })
  if (!parsed.success) return refuse('unknown-event', { kind: entry.kind })
  const refused = outOfPlace(draft, parsed.data.kind, entry) ?? reduce(draft, parsed.data, entry)
  if (refused) return refused
  if (entry.corrects !== null) draft.corrections.set(entry.corrects, entry.seq)
  draft.lastSeq = entry.seq
  return null
}

function outOfPlace({ status, lastSeq }: Draft, kind: CrisisEventKind, entry: CrisisEntry): Refusal | null {
  const { seq, corrects, happenedAt, recordedAt } = entry
  if (seq <= lastSeq) return refuse('out-of-order', { seq, lastSeq })
  if (corrects !== null && corrects >= seq) return refuse('nothing-to-correct', { corrects })
  // Who says that something will have happened tells a plan: it would end waits and start clocks that nothing started.
  if (isAhead(happenedAt, recordedAt)) return refuse('in-the-future', { happenedAt, recordedAt })
  if (status === null)
    return kind === 'incident.declared' || kind === 'incident.drafted' ? null : refuse('not-declared', { kind })
  return ALLOWED_WHEN[kind].includes(status) ? null : refuse('wrong-incident-status', { kind, status })
}

function reduce(draft: Draft, event: CrisisEvent, entry: CrisisEntry): Refusal | null {
  // The table pairs each kind with its data; the compiler cannot follow the pair through a lookup.
  const reducer = REDUCERS[event.kind] as (draft: Draft, data: CrisisEvent['data'], entry: CrisisEntry) => Refusal | null
  return reducer(draft, event.data, entry)
}
