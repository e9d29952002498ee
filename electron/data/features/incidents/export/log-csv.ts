import type { LogHeader } from '../../../../../shared/domain/crisis/log/log-header.ts'
import type { LogEntry } from '../../../../../shared/domain/crisis/model/log-entry.ts'
import { writeCsv } from '../../../../../shared/coherence/messages/csv/write-csv.ts'

const HEAD = [
  'mode',
  'seq',
  'happened_at',
  'recorded_at',
  'zone',
  'author',
  'role',
  'kind',
  'text',
  'corrects',
  'attachments',
  'hash',
]

/** One line an entry, the mode on each; instants in UTC as ISO 8601. `hashes` false: for a copy from which something was taken out. */
export function logCsv({ mode }: LogHeader, entries: readonly LogEntry[], hashes: boolean): string {
  const rows = entries.map(({ seq, happenedAt, recordedAt, zone, author, kind, text, corrects, attachments, hash }) => [
    mode,
    String(seq),
    happenedAt,
    recordedAt,
    zone,
    author.name,
    author.role ?? '',
    kind,
    text,
    corrects === null ? '' : String(corrects),
    attachments.map(({ name }) => name).join('; '),
    hashes ? hash : '',
  ])
  return `\ufeff${writeCsv([HEAD, ...rows])}`
}
