import { AppError } from '../../../shared/errors/app-error.ts'
import type { ErrorCode } from '../../../shared/errors/error-code.ts'

/** By the start of SQLite's extended code, the most precise first. */
const FAULTS: readonly (readonly [string, ErrorCode, string])[] = [
  ['SQLITE_FULL', 'disk-full', 'The disk is full; nothing of this change was written'],
  ['SQLITE_IOERR_WRITE', 'read-only', 'The disk refused to write'],
  ['SQLITE_IOERR_FSYNC', 'read-only', 'The disk refused to write'],
  ['SQLITE_IOERR_TRUNCATE', 'read-only', 'The disk refused to write'],
  ['SQLITE_IOERR', 'database-damaged', 'The database cannot be read from the disk'],
  ['SQLITE_READONLY', 'read-only', 'The database may not be written'],
  ['SQLITE_PERM', 'read-only', 'The database may not be written'],
  ['SQLITE_CANTOPEN', 'read-only', 'The database cannot be opened for writing'],
  ['SQLITE_CORRUPT', 'database-damaged', 'The database is damaged'],
  ['SQLITE_NOTADB', 'database-damaged', 'The database is damaged or not ours'],
]

/** What SQLite reports, as a typed error; anything else is given back as it is. */
export function toDatabaseFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const sqlite = error.code
  const known = FAULTS.find(([start]) => sqlite.startsWith(start))
  return known === undefined ? error : new AppError(known[1], known[2], { sqlite }, { cause: error })
}
