import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import { seatKey } from '../../../../shared/domain/crisis/engine/seat-key.ts'
import { contactSchema, type Contact } from '../../../../shared/domain/crisis/model/contact.ts'
import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'

type NewContact = Omit<Contact, 'id'>

interface Around {
  readonly nameOf: (personId: string) => string
  readonly titleOf: (title: LocalizedText) => string
}

/** Whoever holds a seat of the plan and is no contact yet, by name, in the order of the roles; numbers are left to be written. */
export function contactsFromRoles(
  { playbook, seats, severity }: Pick<IncidentState, 'playbook' | 'seats' | 'severity'>,
  contacts: readonly Contact[],
  { nameOf, titleOf }: Around,
): readonly NewContact[] {
  const known = new Set(contacts.map(({ name }) => name))
  const last = Math.max(0, ...contacts.map(({ order }) => order))
  const made: NewContact[] = []
  for (const role of playbook.roles.filter(({ fromSeverity }) => fromSeverity <= severity))
    for (const position of ['primary', 'deputy'] as const) {
      const seat = seats.get(seatKey(role.id, position))
      const name = seat === undefined ? '' : nameOf(seat.personId)
      if (name === '' || known.has(name)) continue
      known.add(name)
      const { id: _, ...fields } = contactSchema.parse({
        id: 'contact--new',
        name,
        kind: 'staff',
        position: titleOf(role.title),
        order: last + made.length + 1,
      })
      made.push(fields)
    }
  return made
}
