import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../electron/data/db/migrations/migrations.ts'
import { createMigratedDatabase, type MigratedDatabase } from '../../helpers/migrated-database.ts'

let store: MigratedDatabase

beforeEach(() => {
  store = createMigratedDatabase()
})
afterEach(() => {
  store.remove()
})

const pragma = (name: string): unknown => store.database.raw.pragma(name, { simple: true })

describe('the form of the store', () => {
  it('is the committed one', async () => {
    const rows = store.database.raw
      .prepare<[], { type: string; name: string; sql: string }>(
        `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`,
      )
      .all()
    const text = rows.map(({ type, name, sql }) => `-- ${type} ${name}\n${sql.replaceAll(/\s+/gu, ' ')};\n`).join('\n')
    await expect(text).toMatchFileSnapshot('schema.snapshot.sql')
  })

  it('counts its versions without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
    expect(migrations.length).toBeGreaterThanOrEqual(2)
  })

  it('has strict tables only', () => {
    const loose = store.database.raw
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'`,
      )
      .all()
    expect(loose).toEqual([])
  })

  it('is encrypted, durable and forgets nothing on the disk', () => {
    expect(pragma('cipher')).toBe('sqlcipher')
    expect(pragma('journal_mode')).toBe('wal')
    // 2 is FULL, 2 is MEMORY.
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('temp_store')).toBe(2)
    expect(pragma('secure_delete')).toBe(1)
    expect(pragma('foreign_keys')).toBe(1)
  })
})
