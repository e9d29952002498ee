import { refuse } from '../refuse.ts'
import type { ReducersOf } from './reducers-of.ts'

/** What an entry corrects is noted for every kind, where entries are applied. */
export const logReducers: ReducersOf<'note' | 'entry.corrected'> = {
  note: () => null,
  'entry.corrected': (_draft, _data, entry) => (entry.corrects === null ? refuse('nothing-to-correct') : null),
}
