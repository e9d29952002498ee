import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/data/db/open-database.ts'
import { toDatabaseFault } from '../../../electron/data/db/to-database-fault.ts'
import { createSession } from '../../../electron/data/session/create-session.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { createMigratedDatabase, TEST_KEY } from '../../helpers/migrated-database.ts'
import { failure } from '../../helpers/failure.ts'
import { addDocument, bodyOf } from '../../helpers/workspace-builders.ts'
import {
  CHEAP_ARGON2,
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'

const SESSION = {
  factor: { factor: null },
  now: () => new Date(),
  randomUuid: randomUUID,
  argon2Cost: CHEAP_ARGON2,
  loadDemo: () => {
    throw new Error('Not asked for')
  },
  log: () => undefined,
}

let profile: ReturnType<typeof createProfile>
let service: TestService
const clock = createTestClock()

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now, log: () => undefined })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const file = (name: string): string => join(profile.folder, name)
const unlock = (passphrase = PASSPHRASE) => service.calls.workspace.unlock({ passphrase })

/** Writes noise over some bytes in the middle of a page. */
const damage = (path: string, page: number): void => {
  const handle = openSync(path, 'r+')
  writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, page * 4096 + 1000)
  closeSync(handle)
}

describe('a damaged database', () => {
  it.each([
    ['a page in the middle', () => damage(file('workspace.db'), 9)],
    ['the first page', () => damage(file('workspace.db'), 0)],
    ['a file cut short', () => truncateSync(file('workspace.db'), 4096 * 7)],
    ['an empty file', () => truncateSync(file('workspace.db'), 0)],
    ['a file that is gone', () => unlinkSync(file('workspace.db'))],
  ])('is detected (%s) and restored from the backup, and the damaged file is kept', async (_what, harm) => {
    const head = await addDocument(service, 'un texte précieux')
    await service.calls.workspace.lock()
    harm()
    const damagedBytes = existsSync(file('workspace.db')) ? readFileSync(file('workspace.db')) : null
    expect((await failure(unlock())).code).toBe('database-damaged')
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'damaged', name: 'Ministère des essais' })

    const [backup] = await service.calls.workspace.backups()
    expect(backup).toMatchObject({ reason: 'lock', verified: true })
    expect(
      (await failure(service.calls.workspace.restoreBackup({ backupId: backup!.id, passphrase: 'not the passphrase' }))).code,
    ).toBe('wrong-passphrase')
    const { keptAs } = await service.calls.workspace.restoreBackup({ backupId: backup!.id, passphrase: PASSPHRASE })
    if (damagedBytes === null) expect(keptAs).toBe('')
    else expect(readFileSync(file(`kept/${keptAs}`)).equals(damagedBytes)).toBe(true)
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('un texte précieux'))
  })

  it('is a typed error when a damaged page is read', () => {
    const store = createMigratedDatabase()
    const insert = store.database.raw.prepare(`INSERT INTO settings (name, value) VALUES (?, ?)`)
    for (let index = 0; index < 500; index += 1) insert.run(`name ${index}`, 'value '.repeat(200))
    store.database.raw.pragma('wal_checkpoint(TRUNCATE)')
    const pages = statSync(store.path).size / 4096
    for (let page = 100; page < pages; page += 1) damage(store.path, page)
    const again = openDatabase({ path: store.path, key: TEST_KEY, purpose: 'store' })
    let fault: unknown
    try {
      again.prepare('SELECT sum(length(value)) FROM settings').get()
    } catch (error) {
      fault = toDatabaseFault(error)
    }
    expect(fault).toMatchObject({ code: 'database-damaged' })
    again.close()
    store.remove()
  })

  it('is remembered by the state of the workspace when it was met while reading', async () => {
    const session = createSession({ ...SESSION, profileFolder: profile.folder })
    await service.close()
    await session.unlock(PASSPHRASE)
    session.noteFault(new AppError('conflict', ''))
    session.noteFault(new AppError('database-damaged', ''))
    expect(session.status().state).toBe('unlocked')
    await session.lock('person')
    expect(session.status().state).toBe('damaged')
  })

  it('does not pass for damaged when the passphrase is wrong', async () => {
    await service.calls.workspace.lock()
    expect((await failure(unlock('not the passphrase'))).code).toBe('wrong-passphrase')
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked' })
  })

  it('refuses a file that belongs to another workspace', async () => {
    const other = createProfile()
    const stranger = startService(other.folder)
    await createWorkspace(stranger)
    await stranger.close()
    await service.calls.workspace.lock()
    copyFileSync(join(other.folder, 'workspace.db'), file('workspace.db'))
    other.remove()
    expect((await failure(unlock())).code).toBe('database-damaged')
  })
})

describe('backups', () => {
  it('are made on lock when something changed, by hand, and daily', async () => {
    await addDocument(service, 'un')
    expect(await service.calls.workspace.backUpNow()).toMatchObject({ reason: 'manual', verified: true })
    await service.calls.workspace.lock()
    expect(await service.calls.workspace.backups()).toHaveLength(1)
    clock.advance(60_000)
    await unlock()
    await addDocument(service, 'deux')
    await service.calls.workspace.lock()
    const backups = await service.calls.workspace.backups()
    expect(backups.map(({ reason }) => reason)).toEqual(['lock', 'manual'])
    expect((await service.calls.workspace.status()).lastBackupAt).toBe(backups[0]?.createdAt)
  })

  it('do not stop what is saved meanwhile', async () => {
    const head = await addDocument(service, 'un '.repeat(20_000))
    const backing = service.calls.workspace.backUpNow()
    let revision = head.revision
    for (let index = 0; index < 20; index += 1)
      revision = (await service.calls.documents.save({ id: head.id, revision, body: bodyOf(`texte ${index}`) })).revision
    const backup = await backing
    await service.calls.workspace.restoreBackup({ backupId: backup.id, passphrase: PASSPHRASE })
    await unlock()
    expect((await service.calls.documents.get({ id: head.id })).head.words).toBe(20_000)
    const before = (await service.calls.workspace.backups()).find(({ reason }) => reason === 'before-restore')
    await service.calls.workspace.restoreBackup({ backupId: before!.id, passphrase: PASSPHRASE })
    await unlock()
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('texte 19'))
  })

  it('that are damaged are refused and the present file stays', async () => {
    const head = await addDocument(service, 'un')
    const backup = await service.calls.workspace.backUpNow()
    await service.calls.workspace.lock()
    damage(file(`backups/${backup.id}.db`), 3)
    const restore = () => service.calls.workspace.restoreBackup({ backupId: backup.id, passphrase: PASSPHRASE })
    expect((await failure(restore())).code).toBe('backup-invalid')
    await unlock()
    expect((await service.calls.documents.get({ id: head.id })).head.words).toBe(1)
  })

  it('are found by their manifest, never by a path', async () => {
    writeFileSync(file('backups/evil.json'), JSON.stringify({ id: '../evil' }))
    for (const backupId of ['../workspace', '../evil', 'evil', '/etc/passwd'])
      expect((await failure(service.calls.workspace.restoreBackup({ backupId, passphrase: PASSPHRASE }))).code).toBe('not-found')
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'unlocked' })
  })
})

describe('a folder that may not be written', () => {
  it.skipIf(process.getuid?.() === 0)('gives a typed error and keeps what was there', async () => {
    await service.calls.workspace.lock()
    const names = readdirSync(profile.folder)
    chmodSync(profile.folder, 0o500)
    try {
      expect((await failure(unlock())).code).toBe('read-only')
    } finally {
      chmodSync(profile.folder, 0o700)
    }
    expect(readdirSync(profile.folder)).toEqual(names)
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
  })
})
