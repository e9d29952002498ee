import Database from 'better-sqlite3'
import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { toDatabaseFault } from '../db/to-database-fault.ts'
import { syncFolder } from '../files/write-atomically.ts'

/** Says on the disk that a process has the store open. */
export interface OpenMark {
  /** The mark was there already: the process that had the store open did not close it. */
  readonly died: boolean
  /** `closed` takes the mark away; `died` leaves it for the next one to find. */
  readonly release: (as: 'closed' | 'died') => void
}

/**
 * Takes the mark, or answers null while a process that lives holds it. The file's presence tells of a store that was not
 * closed; a lock on it, which the system takes back from whoever dies, tells of one in use. A process number would not
 * do: after a power cut another program may have it.
 */
export function takeOpenMark(path: string): OpenMark | null {
  const died = existsSync(path)
  const held = hold(path)
  if (held === null) return null
  syncFolder(dirname(path))
  return {
    died,
    release: (as) => {
      held.close()
      if (as === 'closed') rmSync(path, { force: true })
    },
  }
}

/** SQLite's own file lock, on a file that stays empty: the one lock that Node's libraries offer on every system. */
function hold(path: string): Database.Database | null {
  let raw: Database.Database | undefined
  try {
    raw = new Database(path, { timeout: 0 })
    raw.exec('BEGIN EXCLUSIVE')
    return raw
  } catch (error) {
    raw?.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return null
    throw toDatabaseFault(error)
  }
}
