import { z } from 'zod'
import type { TranslationPair } from '../../../../shared/contract/translations-contract.ts'
import { jsonColumn } from '../../db/columns.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { SIDE_COLUMNS, sideRow } from './schema.ts'

/** Last changed translation first; a pair with a text in the bin is left out. */
export function listTranslations(database: WorkspaceDatabase): readonly TranslationPair[] {
  return database.all(
    z.object({ translation: jsonColumn(sideRow), source: jsonColumn(sideRow) }),
    `SELECT ${SIDE_COLUMNS('target')} AS translation, ${SIDE_COLUMNS('source')} AS source
     FROM translations
     JOIN documents AS target ON target.id = translations.document_id AND target.deleted_at IS NULL
     JOIN documents AS source ON source.id = translations.source_id AND source.deleted_at IS NULL
     ORDER BY target.updated_at DESC, target.id`,
  )
}

/** Id of the text that this one translates, or null. */
export function findSource(database: WorkspaceDatabase, documentId: string): string | null {
  const row = z.object({ source: z.string() })
  return (
    database.get(row, 'SELECT source_id AS source FROM translations WHERE document_id = :documentId', { documentId })?.source ??
    null
  )
}

/** Ids of the texts that translate this one. */
export function translationIds(database: WorkspaceDatabase, sourceId: string): readonly string[] {
  const row = z.object({ id: z.string() })
  return database
    .all(row, 'SELECT document_id AS id FROM translations WHERE source_id = :sourceId', { sourceId })
    .map(({ id }) => id)
}

export function putSource(database: WorkspaceDatabase, documentId: string, sourceId: string): void {
  database.run(
    `INSERT INTO translations (document_id, source_id) VALUES (:documentId, :sourceId)
     ON CONFLICT (document_id) DO UPDATE SET source_id = :sourceId`,
    { documentId, sourceId },
  )
}

export function deleteSource(database: WorkspaceDatabase, documentId: string): void {
  database.run('DELETE FROM translations WHERE document_id = :documentId', { documentId })
}
