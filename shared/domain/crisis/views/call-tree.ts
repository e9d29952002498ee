import type { IncidentState } from '../engine/incident-state.ts'
import type { Contact } from '../model/contact.ts'
import { staleContact } from './stale-contact.ts'

export interface CallNode {
  readonly contact: Contact
  /** The last call to them in this incident; null when nobody has called. */
  readonly call: { readonly result: string; readonly attempts: number; readonly at: string; readonly seq: number } | null
  /** Their data was not verified for more than 90 days. */
  readonly stale: boolean
  /** Whom they call. */
  readonly calls: readonly CallNode[]
}

/**
 * Who calls whom, with the result of each call. Contacts whose caller is not there, or who call each other in a circle,
 * stand at the top: nobody is left out.
 */
export function callTree(
  contacts: readonly Contact[],
  { calls }: Pick<IncidentState, 'calls'>,
  now: string,
): readonly CallNode[] {
  const sorted = contacts.toSorted((a, b) => a.order - b.order)
  const known = new Set(sorted.map(({ id }) => id))
  const placed = new Set<string>()
  const node = (contact: Contact): CallNode => {
    placed.add(contact.id)
    const call = calls.get(contact.id)
    const below = sorted.filter(({ id, calledBy }) => calledBy === contact.id && !placed.has(id))
    return {
      contact,
      call: call ? { result: call.result, attempts: call.attempts, at: call.at, seq: call.seq } : null,
      stale: staleContact(contact, now),
      calls: below.map(node),
    }
  }
  const tops = sorted.filter(({ calledBy }) => calledBy === null || !known.has(calledBy)).map(node)
  return [...tops, ...sorted.flatMap((contact) => (placed.has(contact.id) ? [] : [node(contact)]))]
}
