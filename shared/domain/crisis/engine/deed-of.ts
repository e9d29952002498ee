import type { CrisisEntry } from './crisis-entry.ts'
import type { Deed } from './incident-state.ts'

export function deedOf(entry: CrisisEntry): Deed {
  return { by: entry.author.id, at: entry.happenedAt, seq: entry.seq }
}
