import type { Waiver } from '../../../../shared/domain/waiver.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { WAIVER_COLUMNS, waiverRow } from './schema.ts'

/** Newest first. */
export function listWaivers(database: WorkspaceDatabase, documentId: string): readonly Waiver[] {
  return database.all(
    waiverRow,
    `SELECT ${WAIVER_COLUMNS} FROM waivers WHERE document_id = :documentId ORDER BY created_at DESC, id`,
    { documentId },
  )
}

export function findWaiver(database: WorkspaceDatabase, id: string): Waiver | null {
  return database.get(waiverRow, `SELECT ${WAIVER_COLUMNS} FROM waivers WHERE id = :id`, { id })
}

/** A finding is waived once: another reason takes the place of the first, which stays in the audit trail. */
export function putWaiver(database: WorkspaceDatabase, waiver: Waiver): void {
  database.run(
    `INSERT INTO waivers (id, document_id, fingerprint, rule, point_id, reason, author, created_at)
     VALUES (:id, :documentId, :fingerprint, :rule, :pointId, :reason, :author, :createdAt)
     ON CONFLICT (document_id, fingerprint) DO UPDATE SET id = :id, rule = :rule, point_id = :pointId, reason = :reason,
       author = :author, created_at = :createdAt`,
    waiver,
  )
}

export function deleteWaiver(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM waivers WHERE id = :id', { id })
}
