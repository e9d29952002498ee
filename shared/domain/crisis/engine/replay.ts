import type { Playbook } from '../model/playbook.ts'
import type { CrisisEntry } from './crisis-entry.ts'
import { fork } from './fork.ts'
import type { IncidentState } from './incident-state.ts'
import { initialState } from './initial-state.ts'
import { reduceEntry } from './reduce-entry.ts'
import type { Refusal } from './refusal.ts'

export interface Replay {
  readonly state: IncidentState
  /** Entries that the rules do not allow: they changed nothing. Empty for a log that was written through `applyEntry`. */
  readonly refused: readonly { readonly seq: number; readonly refusal: Refusal }[]
}

/** The state of an incident: the fold of its log, in the order given, over the version of the playbook that it pins. */
export function replay(playbook: Playbook, entries: readonly CrisisEntry[]): Replay {
  const draft = fork(initialState(playbook))
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
