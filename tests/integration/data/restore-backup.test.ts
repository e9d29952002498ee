import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeBackup } from '../../../electron/data/db/backup/make-backup.ts'
import { restoreBackup } from '../../../electron/data/db/backup/restore-backup.ts'
import { openDatabase } from '../../../electron/data/db/open-database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restore-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('prepares a copy beside which nothing is left of a restore that was killed: its log would be written into this one', async () => {
  const key = randomBytes(32)
  const now = new Date('2026-11-22T09:00:00.000Z')
  const [database, backups, kept] = ['workspace.db', 'backups', 'kept'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const raw = openDatabase({ path: database, key, purpose: 'create' })
  raw.exec('CREATE TABLE words (word TEXT) STRICT')
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.close()
  const source = await open(database, 'r')
  const { id } = await makeBackup({ source, folder: backups, key, reason: 'manual', now })
  await source.close()
  for (const part of ['-wal', '-shm']) writeFileSync(`${database}.incoming${part}`, 'of a restore that was killed')
  const left: boolean[] = []
  const prepare = (path: string): void => {
    left.push(existsSync(path), existsSync(`${path}-wal`), existsSync(`${path}-shm`))
  }
  await restoreBackup({ database, backups, kept, backupId: id, key, now, prepare, close: () => Promise.resolve() })
  expect(left).toEqual([true, false, false])
  expect(existsSync(database)).toBe(true)
})
