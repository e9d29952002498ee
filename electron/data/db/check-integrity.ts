import type Database from 'better-sqlite3'
import { setImmediate as turn } from 'node:timers/promises'
import { AppError } from '../../../shared/errors/app-error.ts'
import { toDatabaseFault } from './to-database-fault.ts'

/**
 * `integrity_check` reads every page, and so checks each page's own seal too (`cipher_integrity_check` finds nothing
 * on a damaged file). Table by table, letting other calls through in between. Throws `database-damaged`.
 */
export async function checkIntegrity(raw: Database.Database): Promise<void> {
  try {
    const tables = raw.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0`)
    for (const { name } of tables.all()) {
      await turn()
      const answer = raw.pragma(`integrity_check('${name.replaceAll("'", "''")}')`, { simple: true })
      if (answer !== 'ok') throw new AppError('database-damaged', 'The database is damaged', { table: name })
    }
    if (raw.pragma('foreign_key_check', { simple: true }) !== undefined)
      throw new AppError('database-damaged', 'The database refers to rows that are not there')
  } catch (error) {
    throw toDatabaseFault(error)
  }
}

/** Structure only, at once: for a file that was closed well. Throws `database-damaged`. */
export function checkQuickly(raw: Database.Database): void {
  try {
    if (raw.pragma('quick_check(1)', { simple: true }) === 'ok') return
  } catch (error) {
    throw toDatabaseFault(error)
  }
  throw new AppError('database-damaged', 'The database is damaged')
}
