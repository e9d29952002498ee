import { crisisEventSchema } from '../../../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { Contact } from '../../../../../../shared/domain/crisis/model/contact.ts'
import type { LogEntry } from '../../../../../../shared/domain/crisis/model/log-entry.ts'
import type { IncidentBundle } from '../incident-bundle.ts'

interface Known {
  readonly names: readonly string[]
  readonly phones: readonly string[]
}

/** The names and phones that the program knows of: persons, authors, contacts, and what stands in fields of these types. */
export function knownOf(
  { playbook, entries, contacts }: IncidentBundle,
  everybody: { readonly persons: Iterable<string>; readonly contacts: readonly Contact[] },
): Known {
  const typed = (type: 'person' | 'phone'): ReadonlySet<string> =>
    new Set(playbook.fields.filter((field) => field.type === type).map(({ name }) => name))
  const values = entries.flatMap(({ kind, data }): readonly (readonly [string, string])[] => {
    const event = crisisEventSchema.safeParse({ kind, data })
    if (!event.success) return []
    if (event.data.kind === 'field.set') return [[event.data.data.name, event.data.data.value]]
    if (event.data.kind === 'message.drafted' || event.data.kind === 'message.edited')
      return Object.entries(event.data.data.content.values)
    return []
  })
  const valuesOf = (fields: ReadonlySet<string>): readonly string[] =>
    values.flatMap(([name, value]) => (fields.has(name) ? value.split(/[,;\n]/u) : []))
  const called = [...everybody.contacts, ...contacts]
  return {
    names: [
      ...everybody.persons,
      ...entries.map(({ author }) => author.name),
      ...entries.flatMap(askedIn),
      ...called.map(({ name }) => name),
      ...valuesOf(typed('person')),
    ],
    phones: [...called.flatMap(({ phones }) => phones), ...valuesOf(typed('phone'))],
  }
}

/** Whose signature was asked for by file: a log from elsewhere alone may know them. */
function askedIn({ kind, data }: LogEntry): readonly string[] {
  const event = crisisEventSchema.safeParse({ kind, data })
  if (!event.success || event.data.kind !== 'message.approval-requested') return []
  const { asked } = event.data.data
  return asked === null ? [] : [asked.name]
}
