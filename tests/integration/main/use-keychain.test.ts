import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerControl } from '../../../electron/data/server/answer-control.ts'
import type { Supervisor } from '../../../electron/main/data-process/supervisor.ts'
import { factorFile } from '../../../electron/main/keychain/factor-file.ts'
import { keychainState } from '../../../electron/main/shell/keychain-state.ts'
import { useKeychain } from '../../../electron/main/shell/use-keychain.ts'
import { controlRequestSchema } from '../../../shared/contract/control-messages.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { failure } from '../../helpers/failure.ts'
import { createProfile, createWorkspace, PASSPHRASE, startService, type TestService } from '../../helpers/workspace.ts'

let keychainOpens = true

// Electron itself: a keychain that writes the bytes in hexadecimal.
vi.mock('electron', () => ({
  safeStorage: {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: (text: string) => Buffer.from(Buffer.from(text).toString('hex')),
    decryptString: (bytes: Buffer) => {
      if (!keychainOpens) throw new Error('The keychain is locked')
      return Buffer.from(bytes.toString(), 'hex').toString()
    },
  },
}))

const NEXT = 'another correct battery staple'

let profile: ReturnType<typeof createProfile>
let service: TestService
/** When the data process dies in the middle of a change: before its work, or after it and before its answer. */
let dies: 'never' | 'before' | 'after' = 'never'

const ask: Supervisor['ask'] = async (question) => {
  const request = controlRequestSchema.parse({ ...question, id: 1 })
  const work = () => answerControl(service.control, () => service.close(), request)
  if (request.type !== 'change-factor' || dies === 'never') return work()
  if (dies === 'after') await work()
  throw new AppError('data-process-down', 'The data process ended before it answered')
}

const file = () => factorFile(profile.folder)
const change = (enabled: boolean, passphrase = PASSPHRASE) =>
  Promise.resolve(useKeychain({ ask }, file())({ enabled, passphrase }, null as never))
const enabled = async () => (await keychainState({ ask })({}, null as never)).enabled

/** As a start of the program: main offers what the keychain holds. */
async function startAgain(keychain: 'there' | 'gone' = 'there'): Promise<void> {
  await service.close()
  service = startService(profile.folder)
  const held = keychain === 'there' ? file().read() : null
  if (held !== null) service.control.offerFactor(held)
}
const unlock = (passphrase = PASSPHRASE) => service.calls.workspace.unlock({ passphrase })

beforeEach(async () => {
  dies = 'never'
  keychainOpens = true
  profile = createProfile()
  service = startService(profile.folder)
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

describe('the keychain as a second factor', () => {
  it('is asked for once it is used, and no more once it is left', async () => {
    expect(await enabled()).toBe(false)
    expect(await change(true)).toEqual({ enabled: true })
    expect(await enabled()).toBe(true)
    await startAgain('gone')
    expect((await failure(unlock())).code).toBe('keychain-unavailable')
    await startAgain()
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
    expect(await change(false)).toEqual({ enabled: false })
    expect(existsSync(join(profile.folder, 'keychain-factor.bin'))).toBe(false)
    await startAgain('gone')
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
  })

  it('changes nothing for a wrong passphrase', async () => {
    expect((await failure(change(true, 'not the passphrase'))).code).toBe('wrong-passphrase')
    expect(await enabled()).toBe(false)
  })

  for (const when of ['before', 'after'] as const) {
    for (const [from, to] of [
      [false, true],
      [true, false],
      [true, true],
    ] as const) {
      it(`never locks the person out when the data process dies ${when} the change from ${from} to ${to}`, async () => {
        if (from) await change(true)
        dies = when
        expect((await failure(change(to))).code).toBe('data-process-down')
        dies = 'never'
        await startAgain()
        expect(await unlock()).toMatchObject({ state: 'unlocked' })
        expect(await enabled()).toBe(when === 'before' ? from : to)
        // What was cut short can be done again.
        await change(to)
        await startAgain()
        expect(await unlock()).toMatchObject({ state: 'unlocked' })
        expect(await enabled()).toBe(to)
      })
    }
  }

  it('never writes over a factor that the keychain does not open for the moment', async () => {
    await change(true)
    const path = join(profile.folder, 'keychain-factor.bin')
    const kept = readFileSync(path)
    await startAgain('gone')
    keychainOpens = false
    expect((await failure(change(true))).code).toBe('keychain-unavailable')
    keychainOpens = true
    expect(readFileSync(path)).toEqual(kept)
    await startAgain()
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
    // One that binds nobody is replaced: the keychain may have been made anew.
    await change(false)
    writeFileSync(path, 'of another keychain')
    keychainOpens = false
    const asked = change(true)
    keychainOpens = true
    expect(await asked).toEqual({ enabled: true })
    await startAgain()
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
  })

  it('binds nobody to a factor that is left over', async () => {
    dies = 'before'
    await failure(change(true))
    await startAgain()
    await unlock()
    await service.calls.workspace.changePassphrase({ current: PASSPHRASE, next: NEXT })
    await startAgain('gone')
    expect(await unlock(NEXT)).toMatchObject({ state: 'unlocked' })
  })

  it('keeps what opened before when the header cannot be written, and says so in the trail', async () => {
    // The copy beside the backups is written only when what opens the workspace changes.
    const blocked = join(profile.folder, 'backups', `workspace.json.${process.pid}.tmp`)
    mkdirSync(blocked)
    const fault = await failure(service.calls.workspace.changePassphrase({ current: PASSPHRASE, next: NEXT }))
    rmSync(blocked, { recursive: true })
    expect(fault.code).toBe('file-unreadable')
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 2 })
    expect(entries.map(({ action }) => action)).toEqual(['workspace.passphrase-changed-failed', 'workspace.passphrase-changed'])
    await startAgain('gone')
    expect(await unlock()).toMatchObject({ state: 'unlocked' })
  })

  it('loses no setting that changes meanwhile', async () => {
    const changing = change(true)
    await service.calls.workspace.saveSettings({ theme: 'dark' })
    await changing
    expect(await service.calls.workspace.status()).toMatchObject({ theme: 'dark' })
  })

  it('brings the copy of the header up to date when a kill left it behind', async () => {
    const copy = join(profile.folder, 'backups', 'workspace.json')
    const old = readFileSync(copy)
    await service.calls.workspace.changePassphrase({ current: PASSPHRASE, next: NEXT })
    await service.close()
    writeFileSync(copy, old)
    await startAgain()
    await unlock(NEXT)
    await service.close()
    rmSync(join(profile.folder, 'workspace.json'))
    await startAgain()
    expect(await unlock(NEXT)).toMatchObject({ state: 'unlocked' })
  })
})
