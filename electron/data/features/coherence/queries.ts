import { z } from 'zod'
import type { CoverageEntry } from '../../../../shared/domain/coverage-matrix.ts'
import type { CoverageStatus } from '../../../../shared/domain/coverage-status.ts'
import type { Waiver } from '../../../../shared/domain/waiver.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { documentCoverageRow, WAIVER_COLUMNS, waiverRow } from './schema.ts'

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

/**
 * Coverage in texts of missions that are not in the bin, text by text. Each text's comes as one row: joined line by line,
 * 10,000 texts with 30 points took a second to read, and the matrix is read again at each change.
 */
export function listCoverage(database: WorkspaceDatabase): readonly CoverageEntry[] {
  return database
    .all(
      documentCoverageRow,
      `SELECT id AS documentId, mission_id AS missionId, updated_at AS updatedAt,
         (SELECT json_group_object(point_id, status) FROM document_coverage WHERE document_id = documents.id) AS coverage
       FROM documents WHERE deleted_at IS NULL AND mission_id IS NOT NULL ORDER BY id`,
    )
    .flatMap(({ coverage, documentId, missionId, updatedAt }) =>
      Object.entries(coverage).map(([pointId, status]) => ({ pointId, missionId, documentId, status, updatedAt })),
    )
}
