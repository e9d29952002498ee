import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openProfile } from '../../../electron/data/open-profile.ts'
import { failure } from '../../helpers/failure.ts'
import { addDocument } from '../../helpers/workspace-builders.ts'
import {
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'

const SAVING = new URL('../../helpers/saving-process.ts', import.meta.url).pathname

let profile: ReturnType<typeof createProfile>
let service: TestService
const clock = createTestClock()

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

describe('a profile on the command line', () => {
  it('restores a backup of a closed workspace', async () => {
    const head = await addDocument(service, 'un')
    await service.close()
    const closed = openProfile(profile.folder, clock.now)
    expect(closed.status()).toMatchObject({ state: 'locked' })
    const [backup] = closed.backups()
    expect(await failure(closed.restoreBackup(backup!.id, 'not the passphrase'))).toMatchObject({ code: 'wrong-passphrase' })
    expect((await closed.restoreBackup(backup!.id, PASSPHRASE)).keptAs).toMatch(/^workspace-.*\.db$/u)
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await service.calls.documents.get({ id: head.id })).head.words).toBe(1)
  })

  it('restores a backup of before a change of passphrase by the one of today, and by no older one', async () => {
    const { id } = await service.calls.workspace.backUpNow()
    const next = 'une phrase toute nouvelle et longue'
    await service.calls.workspace.changePassphrase({ current: PASSPHRASE, next })
    const restoreBy = (passphrase: string) => service.calls.workspace.restoreBackup({ backupId: id, passphrase })
    expect((await failure(restoreBy(PASSPHRASE))).code).toBe('wrong-passphrase')
    await restoreBy(next)
    expect(await service.calls.workspace.unlock({ passphrase: next })).toMatchObject({ state: 'unlocked' })
  })

  it('speaks the language of what was restored, before it is unlocked too', async () => {
    await service.calls.workspace.saveSettings({ language: 'en', theme: 'dark' })
    const { id } = await service.calls.workspace.backUpNow()
    await service.calls.workspace.saveSettings({ language: 'fr', theme: 'light' })
    await service.calls.workspace.restoreBackup({ backupId: id, passphrase: PASSPHRASE })
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked', language: 'en', theme: 'dark' })
  })

  it('says in the trail which backup was restored, and when: what came after it is gone from there', async () => {
    const { id } = await service.calls.workspace.backUpNow()
    await addDocument(service, 'un')
    await service.calls.workspace.restoreBackup({ backupId: id, passphrase: PASSPHRASE })
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 2 })
    expect(entries.map(({ action }) => action)).toEqual(['workspace.unlocked', 'workspace.restored'])
    expect(entries[1]).toMatchObject({ actor: 'Camille Durand', detail: { file: id } })
    expect(await service.calls.audit.verify()).toMatchObject({ brokenAt: null })
  })

  it('restores though the workspace locks itself meanwhile', async () => {
    const { id } = await service.calls.workspace.backUpNow()
    for (const milliseconds of [0, 4, 8, 12, 16, 20, 30]) {
      await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
      const restoring = service.calls.workspace.restoreBackup({ backupId: id, passphrase: PASSPHRASE })
      await pause(milliseconds)
      await Promise.all([service.calls.workspace.lock(), restoring])
      expect(existsSync(join(profile.folder, 'workspace.open'))).toBe(false)
    }
    expect(await service.calls.workspace.unlock({ passphrase: PASSPHRASE })).toMatchObject({ state: 'unlocked' })
  })

  it('keeps its hands off while another process has it open, and only while that one lives', async () => {
    const { id } = await service.calls.workspace.backUpNow()
    await service.close()
    const other = spawn(process.execPath, [SAVING, profile.folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(other.stdout, 'data')
    expect((await failure(openProfile(profile.folder, clock.now).restoreBackup(id, PASSPHRASE))).code).toBe('in-use')
    expect((await failure(service.calls.workspace.unlock({ passphrase: PASSPHRASE }))).code).toBe('in-use')
    other.kill('SIGKILL')
    await once(other, 'exit')
    // The mark of one that died is no obstacle: the store is checked and opened.
    expect(existsSync(join(profile.folder, 'workspace.open'))).toBe(true)
    expect(await service.calls.workspace.unlock({ passphrase: PASSPHRASE })).toMatchObject({ state: 'unlocked' })
    await service.calls.workspace.lock()
    expect(existsSync(join(profile.folder, 'workspace.open'))).toBe(false)
  })
})

describe('locking', () => {
  it('takes effect at once, whatever is under way', async () => {
    await addDocument(service, 'mot '.repeat(20_000))
    const backing = service.calls.workspace.backUpNow()
    await new Promise((resolve) => setImmediate(resolve))
    const locking = service.control.lock('idle')
    expect((await failure(service.calls.documents.list({}))).code).toBe('locked')
    expect(await backing).toMatchObject({ verified: true })
    await locking
    const unlocking = service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    await new Promise((resolve) => setImmediate(resolve))
    await service.control.lock('suspend')
    await unlocking.catch(() => undefined)
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked' })
  })
})
