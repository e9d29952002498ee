import Database from 'better-sqlite3'
import { chmodSync } from 'node:fs'
import { toDatabaseFault } from './to-database-fault.ts'

interface OpenDatabaseOptions {
  readonly path: string
  /** 32 bytes. */
  readonly key: Uint8Array
  /** `create` makes the file; `store` needs it; `check` only reads it and leaves no file beside it. */
  readonly purpose: 'create' | 'store' | 'check'
}

/**
 * Opens an encrypted file in SQLCipher 4's own format (page HMAC, AES-256), with the key given raw: it is already
 * random, so no second derivation is paid. `synchronous = FULL` because in WAL mode NORMAL may lose acknowledged
 * commits when the power fails. Throws `database-damaged` when the first page does not open with the key.
 */
export function openDatabase(options: OpenDatabaseOptions): Database.Database {
  let raw: Database.Database | undefined
  try {
    raw = new Database(options.path, { fileMustExist: options.purpose !== 'create' })
    // SQLite gives its log and shared memory the mode of the file; other accounts need not even see its size grow.
    if (options.purpose === 'create') chmodSync(options.path, 0o600)
    raw.pragma(`cipher = 'sqlcipher'`)
    raw.pragma('legacy = 4')
    raw.pragma(`key = "x'${Buffer.from(options.key).toString('hex')}'"`)
    // Without shared memory, which would be one more file.
    if (options.purpose === 'check') raw.pragma('locking_mode = EXCLUSIVE')
    raw.pragma('schema_version')
    raw.pragma('temp_store = MEMORY')
    raw.pragma('foreign_keys = ON')
    raw.pragma('cache_size = -16000')
    raw.pragma('trusted_schema = OFF')
    if (options.purpose !== 'check') {
      raw.pragma('journal_mode = WAL')
      raw.pragma('synchronous = FULL')
      raw.pragma('secure_delete = ON')
    }
    return raw
  } catch (error) {
    raw?.close()
    throw toDatabaseFault(error)
  }
}
