import type { IncidentLine } from '../../../../shared/contract/incidents-contract.ts'
import type { HeadSignature } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { toMatch, unspacedPieces } from '../../db/full-text/to-match.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { entryRow, headerRow, lineRow, seqRow, signatureRow } from './schema.ts'

/** Newest change first. */
export function listIncidents(database: WorkspaceDatabase): readonly IncidentLine[] {
  return database.all(lineRow, 'SELECT line FROM incidents ORDER BY updated_at DESC, id')
}

export function findHeader(database: WorkspaceDatabase, incidentId: string): LogHeader | null {
  return database.get(headerRow, 'SELECT header FROM incidents WHERE id = :incidentId', { incidentId })
}

export function insertIncident(database: WorkspaceDatabase, header: LogHeader, line: IncidentLine): void {
  database.run(
    `INSERT INTO incidents (id, header, playbook_id, playbook_version, updated_at, line)
     VALUES (:id, :header, :playbookId, :playbookVersion, :updatedAt, :line)`,
    {
      id: header.incidentId,
      header: JSON.stringify(header),
      playbookId: header.playbookId,
      playbookVersion: header.playbookVersion,
      updatedAt: line.updatedAt,
      line: JSON.stringify(line),
    },
  )
}

export function putLine(database: WorkspaceDatabase, line: IncidentLine): void {
  database.run('UPDATE incidents SET line = :line, updated_at = :updatedAt WHERE id = :id', {
    id: line.id,
    updatedAt: line.updatedAt,
    line: JSON.stringify(line),
  })
}

/** Oldest first, after `afterSeq`. */
export function listEntries(
  database: WorkspaceDatabase,
  incidentId: string,
  afterSeq: number,
  limit: number,
): readonly LogEntry[] {
  return database.all(
    entryRow,
    'SELECT entry FROM log_entries WHERE incident_id = :incidentId AND seq > :afterSeq ORDER BY seq LIMIT :limit',
    { incidentId, afterSeq, limit },
  )
}

export function insertEntry(database: WorkspaceDatabase, incidentId: string, entry: LogEntry): void {
  database.run(
    `INSERT INTO log_entries (incident_id, seq, kind, happened_at, text, entry)
     VALUES (:incidentId, :seq, :kind, :happenedAt, :text, :entry)`,
    {
      incidentId,
      seq: entry.seq,
      kind: entry.kind,
      happenedAt: entry.happenedAt,
      text: entry.text,
      entry: JSON.stringify(entry),
    },
  )
}

/** By number. */
export function listSignatures(database: WorkspaceDatabase, incidentId: string): readonly HeadSignature[] {
  return database.all(signatureRow, 'SELECT signature FROM log_signatures WHERE incident_id = :incidentId ORDER BY number', {
    incidentId,
  })
}

export function insertSignature(database: WorkspaceDatabase, incidentId: string, signature: HeadSignature): void {
  database.run('INSERT INTO log_signatures (incident_id, number, signature) VALUES (:incidentId, :number, :signature)', {
    incidentId,
    number: signature.number,
    signature: JSON.stringify(signature),
  })
}

/** Numbers of the entries that hold all of these words, the last one perhaps unfinished; newest first. */
export function searchEntries(database: WorkspaceDatabase, incidentId: string, typed: string, limit: number): readonly number[] {
  const pieces = unspacedPieces(typed)
  // Scripts without spaces: a log is small enough to be read through.
  if (pieces !== null)
    return database.all(
      seqRow,
      `SELECT seq FROM log_entries WHERE incident_id = :incidentId
       AND NOT EXISTS (SELECT 1 FROM json_each(:pieces) WHERE instr(log_entries.text, json_each.value) = 0)
       ORDER BY seq DESC LIMIT :limit`,
      { pieces: JSON.stringify(pieces), incidentId, limit },
    )
  const match = toMatch(typed)
  if (match === null) return []
  return database.all(
    seqRow,
    `SELECT seq FROM log_words JOIN log_entries ON log_entries.row = log_words.rowid
     WHERE log_words MATCH :expression AND incident_id = :incidentId ORDER BY seq DESC LIMIT :limit`,
    { expression: match.expression, incidentId, limit },
  )
}
