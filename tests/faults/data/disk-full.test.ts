import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDatabaseFault } from '../../../electron/data/db/to-database-fault.ts'
import { failure } from '../../helpers/failure.ts'
import { createMigratedDatabase } from '../../helpers/migrated-database.ts'
import { addDocument, bodyOf } from '../../helpers/workspace-builders.ts'
import { createWorkspace, PASSPHRASE, startService } from '../../helpers/workspace.ts'

describe('a database that may not grow', () => {
  it('gives SQLite’s own full error as disk-full and keeps what was there', () => {
    const { database, remove } = createMigratedDatabase()
    const pages = Number(database.raw.pragma('page_count', { simple: true }))
    database.raw.pragma(`max_page_count = ${pages + 4}`)
    const fill = (): void => {
      database.transaction(() => {
        for (let index = 0; index < 100; index += 1)
          database.run('INSERT INTO settings (name, value) VALUES (:name, :value)', { name: `${index}`, value: 'x'.repeat(4000) })
      })
    }
    let fault: unknown
    try {
      fill()
    } catch (error) {
      fault = toDatabaseFault(error)
    }
    expect(fault).toMatchObject({ code: 'disk-full', details: { sqlite: 'SQLITE_FULL' } })
    expect(database.raw.prepare('SELECT count(*) AS total FROM settings').get()).toEqual({ total: 0 })
    remove()
  })
})

/** Only root may mount a small disk; elsewhere the test above stands alone. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && canMount()

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'unisson-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!mayMount)('a real disk that is full', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unisson-full-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder])
  })
  afterEach(() => {
    execFileSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })

  const fillUp = (): void => {
    for (let size = 1 << 20; size >= 512; size >>= 1)
      for (let index = 0; ; index += 1)
        try {
          writeFileSync(join(folder, `ballast-${size}-${index}`), Buffer.alloc(size))
        } catch {
          break
        }
  }
  const makeRoom = (): void => {
    for (const name of readdirSync(folder)) if (name.startsWith('ballast')) rmSync(join(folder, name))
  }

  it('refuses a save with a typed error, loses nothing, and goes on when there is room', async () => {
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    const logged: unknown[] = []
    const service = startService(profile, { log: (error) => logged.push(error) })
    await createWorkspace(service)
    const head = await addDocument(service, 'acquis')
    fillUp()
    let fault = null
    let acknowledged = head.revision
    // The log may still have room inside its last block: a few saves go through before it is full.
    for (let index = 0; index < 200 && fault === null; index += 1) {
      const body = bodyOf(`texte ${index} ${'x'.repeat(20_000)}`)
      const save = service.calls.documents.save({ id: head.id, revision: acknowledged, body })
      fault = await save.then(
        (saved) => {
          acknowledged = saved.revision
          return null
        },
        (error: unknown) => failure(Promise.reject(error as Error)),
      )
    }
    expect(fault).toMatchObject({ code: 'disk-full', retryable: true })
    expect((await service.calls.documents.get({ id: head.id })).head.revision).toBe(acknowledged)
    const output = join(folder, 'export.md')
    service.control.grantFile('out', output, 'write')
    expect((await failure(service.calls.documents.export({ id: head.id, grant: 'out', format: 'md' }))).code).toBe('disk-full')
    expect(readdirSync(folder).some((name) => name.startsWith('export'))).toBe(false)
    expect((await failure(service.calls.workspace.backUpNow())).code).toBe('disk-full')
    expect(await service.calls.workspace.backups()).toEqual([])

    makeRoom()
    const saved = await service.calls.documents.save({ id: head.id, revision: acknowledged, body: bodyOf('repris') })
    await service.close()
    const again = startService(profile)
    await again.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await again.calls.documents.get({ id: head.id })).head.revision).toBe(saved.revision)
    await again.close()
    expect(logged).toEqual([])
  })

  it('that turned read-only gives a typed error and keeps everything', async () => {
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    const service = startService(profile, { log: () => undefined })
    await createWorkspace(service)
    const head = await addDocument(service, 'acquis')
    await service.calls.workspace.lock()
    execFileSync('mount', ['-o', 'remount,ro', folder])
    expect((await failure(service.calls.workspace.unlock({ passphrase: PASSPHRASE }))).code).toBe('read-only')
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked' })
    execFileSync('mount', ['-o', 'remount,rw', folder])
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await service.calls.documents.get({ id: head.id })).head.revision).toBe(head.revision)
    await service.close()
  })

  it('keeps the old file when an export does not fit', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'unisson-profile-'))
    const service = startService(profile)
    await createWorkspace(service)
    const head = await addDocument(service, 'x'.repeat(100_000))
    const output = join(folder, 'out.md')
    writeFileSync(output, 'ancien contenu')
    fillUp()
    service.control.grantFile('out', output, 'write')
    expect((await failure(service.calls.documents.export({ id: head.id, grant: 'out', format: 'md' }))).code).toBe('disk-full')
    expect(readFileSync(output, 'utf8')).toBe('ancien contenu')
    makeRoom()
    expect(await service.calls.documents.export({ id: head.id, grant: 'out', format: 'md' })).toEqual({ name: 'out.md' })
    expect(readFileSync(output, 'utf8').length).toBeGreaterThan(100_000)
    await service.close()
    rmSync(profile, { recursive: true, force: true })
  })
})
