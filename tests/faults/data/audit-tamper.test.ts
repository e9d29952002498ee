import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendAudit, verifyAudit } from '../../../electron/data/features/audit/queries.ts'
import { createMigratedDatabase, type MigratedDatabase } from '../../helpers/migrated-database.ts'

let store: MigratedDatabase

beforeEach(() => {
  store = createMigratedDatabase()
  for (let index = 1; index <= 5; index += 1)
    appendAudit(
      { database: store.database, now: () => new Date('2026-11-22T09:00:00Z'), person: () => 'Camille Durand' },
      'document.edited',
      `document--${index}`,
      { revision: index },
    )
})
afterEach(() => {
  store.remove()
})

const tamper = (sql: string): void => {
  store.database.raw.exec('DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete')
  store.database.raw.exec(sql)
}

describe('the audit trail', () => {
  it('holds when nobody touched it', () => {
    expect(verifyAudit(store.database)).toEqual({ entries: 5, brokenAt: null })
  })

  it.each([
    ['UPDATE', `UPDATE audit SET detail = '{}' WHERE seq = 3`],
    ['DELETE', 'DELETE FROM audit WHERE seq = 5'],
    ['point_versions', `UPDATE point_versions SET content = '{}'`],
  ])('refuses %s by itself', (name, sql) => {
    if (name === 'point_versions') store.insertPointVersion()
    expect(() => store.database.raw.exec(sql)).toThrow('append-only')
  })

  it.each([
    ['a changed detail', `UPDATE audit SET detail = '{"revision":9}' WHERE seq = 3`, 3],
    ['a changed actor', `UPDATE audit SET actor = 'Autre' WHERE seq = 1`, 1],
    ['a changed hash', `UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 4`, 4],
    ['a removed entry', 'DELETE FROM audit WHERE seq = 2', 2],
    ['entries cut off the end', 'DELETE FROM audit WHERE seq > 3', 4],
    ['entries that changed places', 'UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3', 2],
  ])('tells %s', (_what, sql, brokenAt) => {
    tamper(sql)
    expect(verifyAudit(store.database).brokenAt).toBe(brokenAt)
  })
})
