import type { Settings } from '../../../shared/domain/settings.ts'
import { openDatabase } from '../db/open-database.ts'
import { createWorkspaceDatabase } from '../db/workspace-database.ts'
import { appendAudit } from '../features/audit/queries.ts'
import { readSettings } from '../features/settings/queries.ts'

/**
 * Says in the trail of a copied backup that it was restored, before it takes the place of the store: what was done after
 * it is no longer in that trail, and this line alone tells so. By who holds the workspace, whose passphrase was given.
 * Returns the settings that come back with it.
 */
export function noteRestored(path: string, key: Uint8Array, backupId: string, now: () => Date): Settings {
  const raw = openDatabase({ path, key, purpose: 'store' })
  try {
    const database = createWorkspaceDatabase(raw)
    const settings = readSettings(database)
    const person = (): string => settings.person
    database.transaction(() => {
      appendAudit({ database, now, person }, 'workspace.restored', 'workspace', { file: backupId })
    })
    raw.pragma('wal_checkpoint(TRUNCATE)')
    return settings
  } finally {
    raw.close()
  }
}
