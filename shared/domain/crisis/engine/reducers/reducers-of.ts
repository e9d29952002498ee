import type { CrisisEventData, CrisisEventKind } from '../../model/events/crisis-event.ts'
import type { CrisisEntry } from '../crisis-entry.ts'
import type { Draft } from '../draft.ts'
import type { Refusal } from '../refusal.ts'

/** For each kind: refuse before anything is written, or write and return null. */
export type ReducersOf<K extends CrisisEventKind> = {
  readonly [P in K]: (draft: Draft, data: CrisisEventData<P>, entry: CrisisEntry) => Refusal | null
}
