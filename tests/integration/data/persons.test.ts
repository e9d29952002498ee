import { createPublicKey, createPrivateKey, sign, verify } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSigningKey } from '../../../electron/data/features/persons/commands/open-signing-key.ts'
import { createSession } from '../../../electron/data/session/create-session.ts'
import { failure } from '../../helpers/failure.ts'
import {
  CHEAP_ARGON2,
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
} from '../../helpers/workspace.ts'

const OWN = 'la deuxième personne a sa phrase'
const BASILE = { name: 'Basile Okoro', role: 'crisis', passphrase: OWN } as const

let profile: ReturnType<typeof createProfile>
let clock: ReturnType<typeof createTestClock>
let service: ReturnType<typeof startService>

beforeEach(async () => {
  profile = createProfile()
  clock = createTestClock()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

describe('the persons of a workspace', () => {
  it('begin with its holder, who is called as the settings say and acts', async () => {
    const { persons, actingId } = await service.calls.persons.list()
    expect(persons).toMatchObject([{ id: actingId, name: 'Camille Durand', role: 'press-officer', holder: true }])
    await service.calls.workspace.saveSettings({ person: 'Camille Durand-Leroy' })
    expect((await service.calls.persons.list()).persons).toMatchObject([{ id: actingId, name: 'Camille Durand-Leroy' }])
  })

  it('take a second one with a passphrase of their own, under a name that nobody has', async () => {
    const basile = await service.calls.persons.add(BASILE)
    expect((await service.calls.persons.list()).persons.map(({ name }) => name)).toEqual(['Camille Durand', 'Basile Okoro'])
    expect(await failure(service.calls.persons.add({ ...BASILE, name: ' basile okoro ' }))).toMatchObject({
      code: 'already-exists',
    })
    for (const name of ['Basile  Okoro', 'Basile\u00a0Okoro', 'Basile\u200b Okoro', 'Basile\u202e Okoro'])
      expect(await failure(service.calls.persons.add({ ...BASILE, name })), JSON.stringify(name)).toMatchObject({
        code: 'already-exists',
      })
    expect(await failure(service.calls.persons.add({ ...BASILE, name: 'X', passphrase: 'short' }))).toMatchObject({
      code: 'weak-passphrase',
    })
    expect(basile.holder).toBe(false)
  })

  it('let another act after their passphrase only, whose name the trail then bears, until the lock', async () => {
    const { id } = await service.calls.persons.add(BASILE)
    expect(await failure(service.calls.persons.actAs({ id, passphrase: PASSPHRASE }))).toMatchObject({ code: 'wrong-passphrase' })
    await service.calls.persons.actAs({ id, passphrase: OWN })
    expect((await service.calls.persons.list()).actingId).toBe(id)
    expect((await service.calls.audit.list({ offset: 0, limit: 1 })).entries[0]).toMatchObject({
      action: 'person.acts',
      actor: 'Basile Okoro',
      name: 'Basile Okoro',
    })
    expect(await failure(service.calls.persons.add({ ...BASILE, name: 'Chiara' }))).toMatchObject({
      code: 'refused',
      details: { reason: 'holder-only' },
    })
    await service.calls.workspace.lock()
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await service.calls.persons.list()).actingId).not.toBe(id)
  })

  it('cannot call the holder otherwise, nor the holder themselves by the name of another: entries of a log bear it', async () => {
    const { id } = await service.calls.persons.add(BASILE)
    const save = service.calls.workspace.saveSettings
    expect(await failure(save({ person: ' basile  OKORO' }))).toMatchObject({ code: 'already-exists' })
    await service.calls.persons.actAs({ id, passphrase: OWN })
    for (const change of [{ person: 'Odile Marchand' }, { role: 'centre' as const }])
      expect(await failure(save(change))).toMatchObject({ code: 'refused', details: { reason: 'holder-only' } })
    // What is not about the holder is anybody's to set.
    expect(await save({ theme: 'dark', person: 'Camille Durand' })).toMatchObject({ person: 'Camille Durand', theme: 'dark' })
    expect((await service.calls.persons.list()).persons[0]?.name).toBe('Camille Durand')
  })

  it('count wrong passphrases of each person, delay them over a restart, and forget them after the right one', async () => {
    const { id } = await service.calls.persons.add(BASILE)
    for (const passphrase of ['un', 'deux', 'trois']) await failure(service.calls.persons.actAs({ id, passphrase }))
    expect(await failure(service.calls.persons.actAs({ id, passphrase: OWN }))).toMatchObject({ code: 'throttled' })
    await service.close()
    service = startService(profile.folder, { now: clock.now })
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect(await failure(service.calls.persons.actAs({ id, passphrase: OWN }))).toMatchObject({ code: 'throttled' })
    clock.advance(5001)
    await service.calls.persons.actAs({ id, passphrase: OWN })
    await failure(service.calls.persons.actAs({ id, passphrase: 'un' }))
    await service.calls.persons.actAs({ id, passphrase: OWN })
  })

  it('change their passphrase: the old one no longer opens, the key stays the same', async () => {
    const { id, publicKey } = await service.calls.persons.add(BASILE)
    const next = 'une phrase toute nouvelle, plus longue'
    await service.calls.persons.changePassphrase({ id, current: OWN, next })
    expect(await failure(service.calls.persons.actAs({ id, passphrase: OWN }))).toMatchObject({ code: 'wrong-passphrase' })
    expect(await service.calls.persons.actAs({ id, passphrase: next })).toMatchObject({ publicKey })
  })

  it('are retired, but for the holder: then they act no more', async () => {
    const { id } = await service.calls.persons.add(BASILE)
    const { actingId } = await service.calls.persons.list()
    expect(await failure(service.calls.persons.retire({ id: actingId }))).toMatchObject({ code: 'refused' })
    await service.calls.persons.retire({ id })
    expect(await failure(service.calls.persons.actAs({ id, passphrase: OWN }))).toMatchObject({
      code: 'refused',
      details: { reason: 'retired' },
    })
    expect(await service.calls.persons.add(BASILE)).toMatchObject({ name: 'Basile Okoro' })
  })

  it('act and change nothing any more when they are retired while their passphrase is being tried', async () => {
    const { id } = await service.calls.persons.add(BASILE)
    const acting = failure(service.calls.persons.actAs({ id, passphrase: OWN }))
    const changing = failure(service.calls.persons.changePassphrase({ id, current: OWN, next: 'une phrase toute nouvelle' }))
    await service.calls.persons.retire({ id })
    expect(await acting).toMatchObject({ code: 'refused', details: { reason: 'retired' } })
    expect(await changing).toMatchObject({ code: 'refused', details: { reason: 'retired' } })
    expect((await service.calls.persons.list()).actingId).not.toBe(id)
  })

  it('leave no passphrase in clear in any file of the profile', async () => {
    await service.calls.persons.add(BASILE)
    await service.calls.workspace.lock()
    for (const file of readdirSync(profile.folder, { recursive: true, withFileTypes: true }))
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name)).includes(OWN), file.name).toBe(false)
  })
})

describe('the signing key of a person', () => {
  it('opens with their passphrase and signs what their public key verifies; the holder uses the one of the workspace', async () => {
    const basile = await service.calls.persons.add(BASILE)
    const holder = (await service.calls.persons.list()).persons.find((person) => person.holder)
    await service.close()
    const session = createSession({
      profileFolder: profile.folder,
      now: clock.now,
      randomUuid: () => crypto.randomUUID(),
      argon2Cost: CHEAP_ARGON2,
      factor: { factor: null },
      loadDemo: () => Promise.reject(new Error('none is asked for')),
      log: () => undefined,
    })
    await session.unlock(PASSPHRASE)
    const words = Buffer.from('la version que la deuxième personne a lue')
    const signed = async (id: string, passphrase: string) => {
      const { secret } = await openSigningKey(session, id, passphrase)
      return sign(null, words, createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' }))
    }
    const verified = (publicKey: string, signature: Buffer) =>
      verify(null, words, createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }), signature)
    const ofBasile = await signed(basile.id, OWN)
    expect(verified(basile.publicKey, ofBasile)).toBe(true)
    expect(verified(holder?.publicKey ?? '', ofBasile)).toBe(false)
    expect(verified(holder?.publicKey ?? '', await signed(holder?.id ?? '', PASSPHRASE))).toBe(true)
    expect(await failure(signed(holder?.id ?? '', OWN))).toMatchObject({ code: 'wrong-passphrase' })
    await session.lock('person')
    service = startService(profile.folder, { now: clock.now })
  })
})
