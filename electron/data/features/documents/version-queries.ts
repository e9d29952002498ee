import type { DocumentJson } from '../../../../shared/document/document-json.ts'
import type { DocumentVersion } from '../../../../shared/domain/document.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { bodyRow, VERSION_COLUMNS, versionRow } from './schema.ts'

/** Newest first. */
export function listVersions(database: WorkspaceDatabase, documentId: string): readonly DocumentVersion[] {
  return database.all(
    versionRow,
    `SELECT ${VERSION_COLUMNS} FROM document_versions WHERE document_id = :documentId ORDER BY revision DESC`,
    { documentId },
  )
}

export function findVersion(database: WorkspaceDatabase, documentId: string, revision: number): DocumentVersion | null {
  return database.get(
    versionRow,
    `SELECT ${VERSION_COLUMNS} FROM document_versions WHERE document_id = :documentId AND revision = :revision`,
    { documentId, revision },
  )
}

/** The body as it was stored: give it to the restore door before anything reads it. */
export function findBody(database: WorkspaceDatabase, documentId: string, revision: number): unknown {
  return database.get(bodyRow, 'SELECT body FROM document_versions WHERE document_id = :documentId AND revision = :revision', {
    documentId,
    revision,
  })?.body
}

export function addVersion(database: WorkspaceDatabase, version: DocumentVersion, body: DocumentJson): void {
  database.run(
    `INSERT INTO document_versions (document_id, revision, saved_at, kind, label, title, words, hash, body)
     VALUES (:documentId, :revision, :savedAt, :kind, :label, :title, :words, :hash, :body)`,
    { ...version, body: JSON.stringify(body) },
  )
}

/** Lets an autosave grow into the next one of its minute. */
export function replaceVersion(
  database: WorkspaceDatabase,
  replaced: number,
  version: DocumentVersion,
  body: DocumentJson,
): void {
  database.run(
    `UPDATE document_versions SET revision = :revision, saved_at = :savedAt, kind = :kind, label = :label, title = :title,
       words = :words, hash = :hash, body = :body WHERE document_id = :documentId AND revision = :replaced`,
    { ...version, body: JSON.stringify(body), replaced },
  )
}

export function labelVersion(database: WorkspaceDatabase, documentId: string, revision: number, label: string): void {
  database.run(
    `UPDATE document_versions SET kind = 'named', label = :label WHERE document_id = :documentId AND revision = :revision`,
    { documentId, revision, label },
  )
}
