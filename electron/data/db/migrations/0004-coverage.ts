import type { Migration } from '../migration.ts'

/**
 * What the last check of a text said of each point in question: the matrix of points by missions reads it. Texts
 * checked before have none, so they count as never checked and are checked again after unlocking.
 */
export const coverageMigration: Migration = {
  version: 4,
  name: 'coverage',
  statements: [
    `CREATE TABLE document_coverage (
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, point_id TEXT NOT NULL, status TEXT NOT NULL,
      PRIMARY KEY (document_id, point_id)) STRICT, WITHOUT ROWID`,
    `UPDATE documents SET errors = NULL, warnings = NULL`,
  ],
}
