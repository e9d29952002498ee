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

/** Deeper than any tree that people would call by, and far from what a stack holds: a file may say anything. */
const DEEPEST = 100

/**
 * Who calls whom, with the result of each call. Contacts whose caller is not there, who call each other in a circle, or
 * who stand deeper than 100 stand at the top: nobody is left out.
 */
export function callTree(
  contacts: readonly Contact[],
  { calls }: Pick<IncidentState, 'calls'>,
  now: string,
): readonly CallNode[] {
  const sorted = contacts.toSorted((a, b) => a.order - b.order)
  const known = new Set(sorted.map(({ id }) => id))
  const placed = new Set<string>()
  const callees = new Map<string | null, Contact[]>()
  for (const contact of sorted) {
    const beside = callees.get(contact.calledBy)
    if (beside === undefined) callees.set(contact.calledBy, [contact])
    else beside.push(contact)
  }
  const node = (contact: Contact, depth: number): CallNode => {
    placed.add(contact.id)
    const call = calls.get(contact.id)
    const below = depth === DEEPEST ? [] : (callees.get(contact.id) ?? []).filter(({ id }) => !placed.has(id))
    return {
      contact,
      call: call ? { result: call.result, attempts: call.attempts, at: call.at, seq: call.seq } : null,
      stale: staleContact(contact, now),
      calls: below.map((each) => node(each, depth + 1)),
    }
  }
  const tops = sorted.filter((contact) => contact.calledBy === null || !known.has(contact.calledBy))
  // Those at the top first: who is left is below nobody who is placed.
  return [...tops, ...sorted].flatMap((contact) => (placed.has(contact.id) ? [] : [node(contact, 1)]))
}
