import { writeCsv } from '../../../../../shared/coherence/messages/csv/write-csv.ts'
import type { IncidentState } from '../../../../../shared/domain/crisis/engine/incident-state.ts'
import type { Contact } from '../../../../../shared/domain/crisis/model/contact.ts'
import { callTree, type CallNode } from '../../../../../shared/domain/crisis/views/call-tree.ts'

const HEAD = [
  'mode',
  'level',
  'name',
  'position',
  'organisation',
  'phones',
  'emails',
  'languages',
  'called_by',
  'result',
  'attempts',
  'called_at',
  'entry',
  'verified_at',
]

/** One line a contact, below whoever calls them; instants in UTC as ISO 8601. */
export function callListCsv(contacts: readonly Contact[], state: IncidentState, now: string): string {
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  const mode = state.incident?.mode ?? ''
  const lines = (nodes: readonly CallNode[], level: number): readonly (readonly string[])[] =>
    nodes.flatMap(({ contact, call, calls }) => [
      [
        mode,
        String(level),
        contact.name,
        contact.position,
        contact.organisation,
        contact.phones.join('; '),
        contact.emails.join('; '),
        contact.languages.join(' '),
        names.get(contact.calledBy ?? '') ?? '',
        call?.result ?? '',
        String(call?.attempts ?? 0),
        call?.at ?? '',
        call === null ? '' : String(call.seq),
        contact.verifiedAt ?? '',
      ],
      ...lines(calls, level + 1),
    ])
  return `\ufeff${writeCsv([HEAD, ...lines(callTree(contacts, state, now), 1)])}`
}
