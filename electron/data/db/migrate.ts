import type Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Migration } from './migration.ts'
import { migrations as shipped } from './migrations/migrations.ts'

/** The version of the file, 0 when it is new. */
export function storeVersion(raw: Database.Database): number {
  return Number(raw.pragma('user_version', { simple: true }))
}

/** How many steps the file is behind; a file from a newer program is refused. */
export function pendingMigrations(raw: Database.Database, migrations: readonly Migration[] = shipped): readonly Migration[] {
  const version = storeVersion(raw)
  const newest = migrations.at(-1)?.version ?? 0
  if (version > newest)
    throw new AppError('database-newer', `The workspace was written by a newer version (${version}, this one knows ${newest})`, {
      version,
      newest,
    })
  return migrations.filter((migration) => migration.version > version)
}

/** Brings the file up to date, each migration whole or not at all. `beforeStatement` lets a test interrupt anywhere. */
export function migrate(
  raw: Database.Database,
  migrations: readonly Migration[] = shipped,
  beforeStatement: (migration: Migration, index: number) => void = () => undefined,
): void {
  for (const migration of pendingMigrations(raw, migrations)) {
    raw
      .transaction(() => {
        for (const [index, statement] of migration.statements.entries()) {
          beforeStatement(migration, index)
          raw.exec(statement)
        }
        beforeStatement(migration, migration.statements.length)
        raw.pragma(`user_version = ${migration.version}`)
      })
      .immediate()
  }
}
