import type { Playbook } from '../model/playbook.ts'
import type { CrisisEntry } from './crisis-entry.ts'
import { follow, type Followed } from './follow.ts'
import { initialState } from './initial-state.ts'

/** The state of an incident: the fold of its log, in the order given, over the version of the playbook that it pins. */
export function replay(playbook: Playbook, entries: readonly CrisisEntry[]): Followed {
  return follow(initialState(playbook), entries)
}
