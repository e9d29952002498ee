import type { CrisisEntry } from './crisis-entry.ts'
import { fork } from './fork.ts'
import type { IncidentState } from './incident-state.ts'
import { reduceEntry } from './reduce-entry.ts'
import type { Refusal } from './refusal.ts'

/** What came of an event: the next state, or why it cannot be. */
export type Outcome = { readonly ok: true; readonly state: IncidentState } | { readonly ok: false; readonly refusal: Refusal }

/** (state, event) to state. The given state is left as it is. Ask it before writing an entry: what it refuses is not to be logged. */
export function applyEntry(state: IncidentState, entry: CrisisEntry): Outcome {
  const draft = fork(state)
  const refusal = reduceEntry(draft, entry)
  return refusal ? { ok: false, refusal } : { ok: true, state: draft }
}
