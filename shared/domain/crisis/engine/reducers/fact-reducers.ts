import { deedOf } from '../deed-of.ts'
import { refuse } from '../refuse.ts'
import type { ReducersOf } from './reducers-of.ts'

export const factReducers: ReducersOf<'fact.added' | 'fact.changed' | 'contact.called'> = {
  'fact.added': (draft, { fact }, entry) => {
    if (draft.facts.has(fact.id)) return refuse('duplicate-id', { id: fact.id })
    draft.facts.set(fact.id, { ...fact, seq: entry.seq })
    return null
  },
  'fact.changed': (draft, { factId, content }, entry) => {
    const before = draft.facts.get(factId)
    if (!before) return refuse('unknown-fact', { factId })
    // A withdrawn fact is not revived: what is learnt anew is a new fact, with its own source.
    if (before.status === 'withdrawn') return refuse('fact-withdrawn', { factId })
    draft.facts.set(factId, { ...content, id: factId, seq: entry.seq })
    return null
  },
  'contact.called': (draft, { contactId, result }, entry) => {
    const attempts = (draft.calls.get(contactId)?.attempts ?? 0) + 1
    draft.calls.set(contactId, { ...deedOf(entry), attempts, result })
    return null
  },
}
