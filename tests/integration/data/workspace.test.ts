import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WorkspaceEvent } from '../../../shared/contract/workspace-contract.ts'
import { failure } from '../../helpers/failure.ts'
import { addDocument, bodyOf } from '../../helpers/workspace-builders.ts'
import {
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'

let profile: ReturnType<typeof createProfile>
let clock: ReturnType<typeof createTestClock>
let service: TestService

beforeEach(() => {
  profile = createProfile()
  clock = createTestClock()
  service = startService(profile.folder, { now: clock.now })
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const restart = async (): Promise<void> => {
  await service.close()
  service = startService(profile.folder, { now: clock.now })
}
const unlock = (passphrase = PASSPHRASE) => service.calls.workspace.unlock({ passphrase })

describe('a workspace', () => {
  it('is absent, then unlocked, locked, and unlocked again', async () => {
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'absent', failedAttempts: 0, lastBackupAt: null })
    expect((await failure(unlock())).code).toBe('not-initialised')
    await createWorkspace(service)
    expect(await service.calls.workspace.status()).toMatchObject({
      state: 'unlocked',
      name: 'Ministère des essais',
      language: 'fr',
    })
    expect(await service.calls.workspace.lock()).toMatchObject({ state: 'locked', name: 'Ministère des essais' })
    expect((await failure(service.calls.documents.list({}))).code).toBe('locked')
    await restart()
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked' })
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
  })

  it('refuses a weak passphrase, and a second workspace', async () => {
    const input = { name: 'M', language: 'fr', role: 'editor', person: 'P', demo: false } as const
    const weak = await failure(service.calls.workspace.create({ ...input, passphrase: 'too short' }))
    expect(weak).toMatchObject({ code: 'weak-passphrase', details: { minimum: 12 } })
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'absent' })
    await createWorkspace(service)
    expect((await failure(createWorkspace(service))).code).toBe('already-exists')
  })

  it('takes arguments that do not have their form for a bad request', async () => {
    const fault = await failure(service.calls.workspace.unlock({ passphrase: 7 } as never))
    expect(fault).toMatchObject({ code: 'bad-request', details: { fields: 'passphrase' } })
  })

  it('serves no call while locked but those of the door', async () => {
    await createWorkspace(service)
    await service.calls.workspace.lock()
    const { calls } = service
    const refused = [
      calls.workspace.settings(),
      calls.workspace.backUpNow(),
      calls.workspace.saveSettings({ theme: 'dark' }),
      calls.workspace.changePassphrase({ current: PASSPHRASE, next: 'another passphrase' }),
      calls.workspace.removeDemo(),
      calls.missions.list(),
      calls.topics.list(),
      calls.points.list({}),
      calls.points.proposeSlots({ language: 'fr', statement: '' }),
      calls.points.export({ grant: 'x', format: 'json', topicId: null }),
      calls.terms.list(),
      calls.documents.get({ id: 'x' }),
      calls.documents.save({ id: 'x', revision: 1, body: bodyOf('') as never }),
      calls.documents.export({ id: 'x', grant: 'x', format: 'md' }),
      calls.coherence.check({ documentId: 'x', text: '', language: 'fr' }),
      calls.coherence.waivers({ documentId: 'x' }),
      calls.accounts.list(),
      calls.audit.list({ offset: 0, limit: 1 }),
      calls.audit.verify(),
      calls.search.query({ text: 'x' }),
      service.control.revealCredential('x', PASSPHRASE),
      service.control.printableHtml({ kind: 'document', documentId: 'x' }),
      service.control.printableHtml({ kind: 'matrix', topicId: null, language: 'fr' }),
      service.control.writePdf({ kind: 'document', documentId: 'x' }, 'x', new Uint8Array()),
    ]
    for (const call of refused) expect((await failure(call)).code).toBe('locked')
    expect(await calls.workspace.backups()).toHaveLength(1)
  })
})

describe('wrong passphrases', () => {
  it('are slowed down, across restarts and a clock set back', async () => {
    await createWorkspace(service)
    await restart()
    for (let failures = 1; failures <= 3; failures += 1)
      expect(await failure(unlock('not the passphrase'))).toMatchObject({ code: 'wrong-passphrase', details: { failures } })
    expect(await service.calls.workspace.status()).toMatchObject({
      failedAttempts: 3,
      throttledUntil: '2026-11-22T09:00:05.000Z',
    })
    await restart()
    expect(await failure(unlock())).toMatchObject({ code: 'throttled', retryable: true, details: { seconds: 5 } })
    clock.set('2026-11-21T00:00:00.000Z')
    expect(await failure(unlock())).toMatchObject({ code: 'throttled', details: { seconds: 5 } })
    clock.advance(4_000)
    expect(await failure(unlock())).toMatchObject({ code: 'throttled', details: { seconds: 1 } })
    clock.advance(1_000)
    expect(await unlock()).toMatchObject({ state: 'unlocked', failedAttempts: 0, throttledUntil: null })
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 1 })
    expect(entries[0]).toMatchObject({ action: 'workspace.unlocked', detail: { failedAttempts: 3 } })
  })

  it('count before they are tried, so that killing the process gives no free guess', async () => {
    const argon2Cost = { memoryKibibytes: 65_536, passes: 4, lanes: 1 }
    service = startService(profile.folder, { now: clock.now, argon2Cost })
    await createWorkspace(service)
    await restart()
    const unlocking = unlock()
    await new Promise((resolve) => setImmediate(resolve))
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked', failedAttempts: 1 })
    expect(await unlocking).toMatchObject({ state: 'unlocked', failedAttempts: 0 })
  })

  it('do not unlock with a header whose cost was lowered by hand', async () => {
    await createWorkspace(service)
    await restart()
    for (const path of ['workspace.json', 'backups/workspace.json']) {
      const text = readFileSync(join(profile.folder, path), 'utf8')
      writeFileSync(join(profile.folder, path), text.replace('"passes": 1', '"passes": 2'))
    }
    expect((await failure(unlock())).code).toBe('wrong-passphrase')
  })
})

describe('the passphrase', () => {
  it('changes without touching the data, and the old one is out', async () => {
    await createWorkspace(service)
    const head = await addDocument(service, 'un')
    const next = 'a quite different one'
    expect((await failure(service.calls.workspace.changePassphrase({ current: 'not the passphrase', next }))).code).toBe(
      'wrong-passphrase',
    )
    expect((await failure(service.calls.workspace.changePassphrase({ current: PASSPHRASE, next: 'short' }))).code).toBe(
      'weak-passphrase',
    )
    await service.calls.workspace.changePassphrase({ current: PASSPHRASE, next })
    await restart()
    expect((await failure(unlock())).code).toBe('wrong-passphrase')
    await unlock(next)
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('un'))
  })

  it('needs the keychain once it is bound to it, and no longer when it was freed', async () => {
    const offer = async (value: Uint8Array | null) => {
      await restart()
      if (value !== null) service.control.offerFactor(value)
    }
    const factor = new Uint8Array(32).fill(3)
    await createWorkspace(service)
    expect((await failure(service.control.changeFactor(factor, 'not the passphrase'))).code).toBe('wrong-passphrase')
    await service.control.changeFactor(factor, PASSPHRASE)
    await offer(null)
    expect((await failure(unlock())).code).toBe('keychain-unavailable')
    await offer(new Uint8Array(32).fill(4))
    expect((await failure(unlock())).code).toBe('wrong-passphrase')
    await offer(factor)
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
    await service.control.changeFactor(null, PASSPHRASE)
    await offer(null)
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
  })

  it('still opens when the header is lost, by its copy', async () => {
    await createWorkspace(service)
    await restart()
    writeFileSync(join(profile.folder, 'workspace.json'), '{ torn')
    await restart()
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
    await restart()
    rmSync(join(profile.folder, 'backups', 'workspace.json'))
    writeFileSync(join(profile.folder, 'workspace.json'), '{ torn')
    await restart()
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'damaged' })
    expect((await failure(unlock())).code).toBe('database-damaged')
    rmSync(join(profile.folder, 'workspace.json'))
  })
})

describe('settings', () => {
  it('change one by one and show before unlocking what must', async () => {
    await createWorkspace(service)
    const heard: [string, number][] = []
    const stop = service.control.onWorkspace((...heardNow) => heard.push(heardNow))
    await service.calls.workspace.saveSettings({ theme: 'dark', autoLockMinutes: 5, layout: { list: 320 } })
    expect(await service.calls.workspace.settings()).toMatchObject({ theme: 'dark', language: 'fr', layout: { list: 320 } })
    await service.calls.workspace.saveSettings({ language: 'en' })
    await service.calls.workspace.lock()
    stop()
    await restart()
    expect(await service.calls.workspace.status()).toMatchObject({ theme: 'dark', language: 'en' })
    await unlock()
    expect(await service.calls.workspace.settings()).toMatchObject({ theme: 'dark', language: 'en', autoLockMinutes: 5 })
    expect(heard).toEqual([
      ['unlocked', 5],
      ['unlocked', 5],
      ['locked', 0],
    ])
  })
})

describe('events', () => {
  it('reach every listener after the commit, until it stops', async () => {
    await createWorkspace(service)
    const stop = new AbortController()
    const heard: WorkspaceEvent[] = []
    const events = await service.calls.workspace.events(undefined, { signal: stop.signal })
    const listening = (async () => {
      for await (const event of events) heard.push(event)
    })().catch(() => undefined)
    const topic = await service.calls.topics.save({ name: 'Sahel' })
    service.control.clipboardCleared()
    await service.control.lock('idle')
    await expect.poll(() => heard.length, { timeout: 5_000 }).toBe(4)
    stop.abort()
    await listening
    expect(heard).toEqual([
      { type: 'changed', entity: 'topics', id: topic.id },
      { type: 'clipboard-cleared' },
      { type: 'locked', reason: 'idle' },
      { type: 'changed', entity: 'backups', id: expect.stringMatching(/-lock$/u) },
    ])
  })
})
