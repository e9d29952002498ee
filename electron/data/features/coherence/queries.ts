import { z } from 'zod'
import type { CoverageEntry } from '../../../../shared/domain/coverage-matrix.ts'
import type { CoverageStatus } from '../../../../shared/domain/coverage-status.ts'
import type { Waiver } from '../../../../shared/domain/waiver.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { coverageEntryRow, WAIVER_COLUMNS, waiverRow } from './schema.ts'

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

/** What the last check of a text said of each point in question; answers how many lines changed. */
export function putCoverage(
  database: WorkspaceDatabase,
  documentId: string,
  coverage: readonly { readonly point: string; readonly status: CoverageStatus }[],
): number {
  const lines = JSON.stringify(coverage.map(({ point, status }) => ({ point, status })))
  // A check runs at each pause of the typing: read first, for most change nothing and a write waits for the disk.
  const known = database.all(
    z.object({ point: z.string(), status: z.string() }),
    'SELECT point_id AS point, status FROM document_coverage WHERE document_id = :documentId',
    { documentId },
  )
  const before = new Map(known.map(({ point, status }) => [point, status]))
  if (before.size === coverage.length && coverage.every(({ point, status }) => before.get(point) === status)) return 0
  return database.transaction(
    () =>
      database.run(
        `DELETE FROM document_coverage WHERE document_id = :documentId
           AND point_id NOT IN (SELECT value ->> 'point' FROM json_each(:lines))`,
        { documentId, lines },
      ) +
      database.run(
        `INSERT INTO document_coverage (document_id, point_id, status)
         SELECT :documentId, value ->> 'point', value ->> 'status' FROM json_each(:lines) WHERE true
         ON CONFLICT (document_id, point_id) DO UPDATE SET status = excluded.status WHERE status IS NOT excluded.status`,
        { documentId, lines },
      ),
  )
}

/** Coverage in texts of missions that are not in the bin; points of one topic, or all for null. */
export function listCoverage(database: WorkspaceDatabase, topicId: string | null): readonly CoverageEntry[] {
  return database.all(
    coverageEntryRow,
    `SELECT coverage.point_id AS pointId, documents.mission_id AS missionId, documents.id AS documentId, coverage.status,
       documents.updated_at AS updatedAt
     FROM document_coverage AS coverage
     JOIN documents ON documents.id = coverage.document_id
     JOIN talking_points ON talking_points.id = coverage.point_id
     WHERE documents.deleted_at IS NULL AND documents.mission_id IS NOT NULL
       AND (:topicId IS NULL OR talking_points.topic_id = :topicId)
     ORDER BY coverage.point_id, documents.mission_id, documents.id`,
    { topicId },
  )
}
