import type Database from 'better-sqlite3'
import { existsSync, statSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Backup } from '../../../shared/contract/workspace-contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { makeBackup } from '../db/backup/make-backup.ts'
import { checkIntegrity, checkQuickly } from '../db/check-integrity.ts'
import { migrate, pendingMigrations, storeVersion } from '../db/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import { toDatabaseFault } from '../db/to-database-fault.ts'
import { createWorkspaceDatabase, type WorkspaceDatabase } from '../db/workspace-database.ts'
import { takeOpenMark, type OpenMark } from './open-mark.ts'
import type { ProfilePaths } from './profile-paths.ts'

/** Beyond it a check at each unlock would be felt; the seal of every page still tells damage when it is read, and each backup checks all. */
const QUICK_CHECK_BYTES = 32 * 1024 * 1024

/** The open database file of a profile. */
export interface Store {
  readonly database: WorkspaceDatabase
  /** Rows written since the store was opened or last backed up. */
  readonly changed: () => boolean
  readonly backUp: (reason: Backup['reason'], now: Date) => Promise<Backup>
  /** Everything into the one file, then closed, then the mark is taken away. */
  readonly close: () => Promise<void>
}

interface StoreOptions {
  readonly paths: ProfilePaths
  readonly key: Uint8Array
  readonly now: Date
  readonly purpose: 'create' | 'store'
}

/** Opens, checks what has to be checked, and migrates after a backup. Throws `database-damaged`, `database-newer`, ... */
export async function openStore({ paths, key, now, purpose }: StoreOptions): Promise<Store> {
  const mark = takeOpenMark(paths.openMark)
  if (mark === null) throw new AppError('in-use', 'Another process has the workspace open')
  try {
    return await openMarked({ paths, key, now, purpose }, mark)
  } catch (error) {
    mark.release(mark.died ? 'died' : 'closed')
    throw toDatabaseFault(error)
  }
}

async function openMarked({ paths, key, now, purpose }: StoreOptions, mark: OpenMark): Promise<Store> {
  // SQLite would take an empty file for a new database.
  if (purpose === 'store' && (!existsSync(paths.database) || statSync(paths.database).size === 0))
    throw new AppError('database-damaged', 'The database file is missing')
  const raw = openDatabase({ path: paths.database, key, purpose })
  // Held until after the database is closed: see copyFile.
  const source = await open(paths.database, 'r')
  const store = createStore(raw, source, paths, key, mark)
  try {
    if (mark.died) await checkIntegrity(raw)
    else if (statSync(paths.database).size < QUICK_CHECK_BYTES) checkQuickly(raw)
    if (purpose === 'store' && storeVersion(raw) === 0) throw new AppError('database-damaged', 'The database is empty')
    if (pendingMigrations(raw).length > 0) {
      if (purpose === 'store') await store.backUp('before-migration', now)
      migrate(raw)
    }
    store.settle(mark.died)
    return store
  } catch (error) {
    raw.close()
    await source.close()
    throw error
  }
}

function createStore(
  raw: Database.Database,
  source: FileHandle,
  paths: ProfilePaths,
  key: Uint8Array,
  mark: OpenMark,
): Store & { readonly settle: (changed: boolean) => void } {
  const changes = raw.prepare<[], { total: number }>('SELECT total_changes() AS total')
  const total = (): number => changes.get()?.total ?? 0
  let base = 0
  let dirty = false
  const settle = (changed: boolean): void => {
    base = total()
    dirty = changed
  }
  return {
    database: createWorkspaceDatabase(raw),
    changed: () => dirty || total() > base,
    settle,
    backUp: async (reason, now) => {
      const before = total()
      try {
        // Until the copy is done new commits stay in the write-ahead log, and the file stands still.
        raw.pragma('wal_autocheckpoint = 0')
        raw.pragma('wal_checkpoint(TRUNCATE)')
        const backup = await makeBackup({ source, folder: paths.backups, key, reason, now })
        base = before
        dirty = false
        return backup
      } catch (error) {
        throw toDatabaseFault(error)
      } finally {
        raw.pragma('wal_autocheckpoint = 1000')
      }
    },
    close: async () => {
      try {
        raw.pragma('wal_checkpoint(TRUNCATE)')
        raw.close()
        mark.release('closed')
      } catch (error) {
        raw.close()
        mark.release('died')
        throw toDatabaseFault(error)
      } finally {
        await source.close()
      }
    },
  }
}
