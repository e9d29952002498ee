import type Database from 'better-sqlite3'
import type { z } from 'zod'

type SqlValue = string | number | bigint | null | Uint8Array
type SqlParameters = Readonly<Record<string, SqlValue>>

/** The one way to the store: prepared statements are kept, and each row is parsed on its way in. */
export interface WorkspaceDatabase {
  readonly all: <T>(row: z.ZodType<T>, sql: string, parameters?: SqlParameters) => readonly T[]
  readonly get: <T>(row: z.ZodType<T>, sql: string, parameters?: SqlParameters) => T | null
  /** Runs a statement that gives no rows; answers how many rows it changed. */
  readonly run: (sql: string, parameters?: SqlParameters) => number
  /** All or nothing. Inside another transaction it is a part of it. */
  readonly transaction: <T>(work: () => T) => T
  readonly raw: Database.Database
}

export function createWorkspaceDatabase(raw: Database.Database): WorkspaceDatabase {
  const statements = new Map<string, Database.Statement<[SqlParameters]>>()
  const prepare = (sql: string): Database.Statement<[SqlParameters]> => {
    const kept = statements.get(sql)
    if (kept !== undefined) return kept
    const made = raw.prepare<[SqlParameters]>(sql)
    statements.set(sql, made)
    return made
  }
  return {
    all: (row, sql, parameters = {}) =>
      prepare(sql)
        .all(parameters)
        .map((value) => row.parse(value)),
    get: (row, sql, parameters = {}) => {
      const value = prepare(sql).get(parameters)
      return value === undefined ? null : row.parse(value)
    },
    run: (sql, parameters = {}) => prepare(sql).run(parameters).changes,
    transaction: (work) => (raw.inTransaction ? work() : raw.transaction(work).immediate()),
    raw,
  }
}
