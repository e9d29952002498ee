import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeWorkspace } from '../../../electron/data/session/close-workspace.ts'
import { openStore } from '../../../electron/data/session/open-store.ts'
import { profilePaths } from '../../../electron/data/session/profile-paths.ts'
import { unlockedWorkspace } from '../../../electron/data/session/unlocked-workspace.ts'
import { deriveWorkspaceKeys } from '../../../electron/data/vault/workspace-keys.ts'
import type { WorkspaceEvent } from '../../../shared/contract/workspace-contract.ts'
import { addDocument } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, PASSPHRASE, startService } from '../../helpers/workspace.ts'

const clock = createTestClock()
let profile: ReturnType<typeof createProfile>

beforeEach(() => {
  profile = createProfile()
})
afterEach(() => {
  profile.remove()
})

it('tells of a backup that was not made, locks all the same, and makes the next one', async () => {
  const service = startService(profile.folder, { now: clock.now, log: () => undefined })
  await createWorkspace(service)
  await addDocument(service, 'un')
  mkdirSync(join(profile.folder, 'backups', `20261122T090000000Z-lock.db.${process.pid}.tmp`))
  const events: WorkspaceEvent[] = []
  const reading = (async () => {
    for await (const event of await service.calls.workspace.events()) {
      events.push(event)
      if (event.type === 'backup-failed') return
    }
  })()
  await service.calls.workspace.lock()
  await reading
  expect(events.at(-1)).toEqual({ type: 'backup-failed', code: 'file-unreadable' })
  expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked', lastBackupAt: null })
  clock.advance(1)
  await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
  await service.close()
  expect(await service.calls.workspace.status()).toMatchObject({ lastBackupAt: clock.now().toISOString() })
})

it('closes a store whose trail can no longer be written, and wipes its keys', async () => {
  const paths = profilePaths(profile.folder)
  const keys = deriveWorkspaceKeys(new Uint8Array(32).fill(7))
  const store = await openStore({ paths, key: keys.database, now: clock.now(), purpose: 'create' })
  const given = { now: clock.now, randomUuid: () => 'one', publish: () => undefined }
  const settings = { person: 'Camille Durand' } as Parameters<typeof unlockedWorkspace>[2]
  store.database.raw.pragma('query_only = ON')
  const faults: unknown[] = []
  const hear = (fault: unknown): void => {
    faults.push(fault)
  }
  await closeWorkspace(unlockedWorkspace(store, keys, settings, given), {
    reason: 'person',
    backup: 'lock',
    onBackup: () => undefined,
    onBackupFailed: hear,
    onFault: hear,
  })
  expect(faults).toHaveLength(1)
  expect(store.database.raw.open).toBe(false)
  expect(existsSync(paths.openMark)).toBe(false)
  for (const wiped of [keys.database, keys.vault, keys.signing]) expect(wiped.every((byte) => byte === 0)).toBe(true)
})
