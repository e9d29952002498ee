import { crisisEventSchema } from '../../../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { LogEntry } from '../../../../../../shared/domain/crisis/model/log-entry.ts'
import type { WorkspaceDatabase } from '../../../../db/workspace-database.ts'
import { listContacts } from '../contact-rows.ts'
import type { IncidentBundle } from '../incident-bundle.ts'
import { personNames } from '../person-names.ts'
import { createScrub, type Scrub } from '../../../../../../shared/domain/crisis/redaction/create-scrub.ts'
import { internalNotes } from './internal-notes.ts'
import { knownOf } from './known-of.ts'

const GONE = '[…]'

export interface Redaction {
  readonly scrub: Scrub
  /** "P1", "P2", in the order in which they first wrote, then whoever else is known. */
  readonly persons: ReadonlyMap<string, string>
  /** With such authors, without the words of internal notes and the names of attachments; their hashes no longer fit. */
  readonly entries: readonly LogEntry[]
}

/** The words of an entry may repeat a note that its data holds, and what identifies a file. */
function withoutNotes({ text, data, attachments }: LogEntry): string {
  return [
    ...internalNotes(data),
    ...sourcesIn(data),
    ...keysIn(data),
    ...attachments.flatMap(({ name, sha256 }) => [name, sha256]),
  ].reduce((left, note) => left.replaceAll(note, GONE), text)
}

/** What identifies who signed by file, and the file. */
function keysIn(data: LogEntry['data']): readonly string[] {
  const approved = crisisEventSchema.safeParse({ kind: 'message.approved', data })
  if (approved.success && approved.data.kind === 'message.approved') {
    const { byFile } = approved.data.data
    return byFile === undefined ? [] : [byFile.keyFingerprint, byFile.fileName].filter((each) => each !== '')
  }
  const requested = crisisEventSchema.safeParse({ kind: 'message.approval-requested', data })
  if (!requested.success || requested.data.kind !== 'message.approval-requested') return []
  const { asked } = requested.data.data
  return asked === null || asked.keyFingerprint === '' ? [] : [asked.keyFingerprint]
}

/** Who gave a file. */
function sourcesIn(data: LogEntry['data']): readonly string[] {
  const added = crisisEventSchema.safeParse({ kind: 'evidence.added', data })
  if (!added.success || added.data.kind !== 'evidence.added') return []
  const { source } = added.data.data.evidence
  return source === '' ? [] : [source]
}

/** What the redaction profile makes of an incident, the same for every format. */
export function redaction(database: WorkspaceDatabase, bundle: IncidentBundle): Redaction {
  const names = personNames(database, bundle.entries)
  const scrub = createScrub(knownOf(bundle, { persons: names.values(), contacts: listContacts(database) }))
  const ids = [...new Set([...bundle.entries.map(({ author }) => author.id), ...names.keys()])]
  const internal = new Set<number>()
  // The correction of an internal note says it again, be it a note beside a task, an inject or a score.
  const annotated = new Set<number>()
  for (const { seq, kind, corrects, data } of bundle.entries) {
    if (kind === 'note' || kind === 'contact.called' || (corrects !== null && annotated.has(corrects))) internal.add(seq)
    if (internal.has(seq) || internalNotes(data).length > 0) annotated.add(seq)
  }
  const persons = new Map(ids.map((id, index) => [id, `P${index + 1}`]))
  return {
    scrub,
    persons,
    entries: bundle.entries.map((entry): LogEntry => ({
      ...entry,
      author: { ...entry.author, name: persons.get(entry.author.id) ?? 'P' },
      text: internal.has(entry.seq) ? GONE : scrub(withoutNotes(entry)),
      attachments: entry.attachments.map((each, index) => Object.assign({}, each, { name: `${entry.seq}-${index + 1}` })),
    })),
  }
}
