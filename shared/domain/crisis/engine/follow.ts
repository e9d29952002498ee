import type { CrisisEntry } from './crisis-entry.ts'
import { fork } from './fork.ts'
import type { IncidentState } from './incident-state.ts'
import { reduceEntry } from './reduce-entry.ts'
import type { Refusal } from './refusal.ts'

export interface Followed {
  readonly state: IncidentState
  /** Entries that the rules do not allow: they changed nothing. Empty for a log that was written through `applyEntry`. */
  readonly refused: readonly { readonly seq: number; readonly refusal: Refusal }[]
}

/** The state after entries that were added to the log, in the order given. The given state is left as it is and copied once. */
export function follow(state: IncidentState, entries: readonly CrisisEntry[]): Followed {
  if (entries.length === 0) return { state, refused: [] }
  const draft = fork(state)
  const refused: { readonly seq: number; readonly refusal: Refusal }[] = []
  for (const entry of entries) {
    const refusal = reduceEntry(draft, entry)
    if (!refusal) continue
    refused.push({ seq: entry.seq, refusal })
    // Seen all the same: what comes next is numbered after it.
    draft.lastSeq = Math.max(draft.lastSeq, entry.seq)
  }
  return { state: draft, refused }
}
