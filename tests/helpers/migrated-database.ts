import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../electron/data/db/migrate.ts'
import { openDatabase } from '../../electron/data/db/open-database.ts'
import { createWorkspaceDatabase, type WorkspaceDatabase } from '../../electron/data/db/workspace-database.ts'

export const TEST_KEY = new Uint8Array(32).fill(7)

/** A real encrypted database file of the present form, in a folder of its own. */
export interface MigratedDatabase {
  readonly path: string
  readonly database: WorkspaceDatabase
  readonly insertPointVersion: () => void
  readonly remove: () => void
}

export function createMigratedDatabase(): MigratedDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'unisson-database-'))
  const path = join(folder, 'workspace.db')
  const raw = openDatabase({ path, key: TEST_KEY, purpose: 'create' })
  migrate(raw)
  return {
    path,
    database: createWorkspaceDatabase(raw),
    insertPointVersion: () => {
      raw.exec(
        `INSERT INTO talking_points VALUES ('p', NULL, 'central', '[]', 0, 0, '[]', NULL, NULL, NULL, NULL, 'public', '[]', 'approved', 1, 0, 1, '');
         INSERT INTO point_versions VALUES ('p', 1, '', '', '', '{}')`,
      )
    },
    remove: () => {
      raw.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
