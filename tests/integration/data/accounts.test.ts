import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../helpers/failure.ts'
import { addMission } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, PASSPHRASE, startService, type TestService } from '../../helpers/workspace.ts'

const SECRET = 'jeton-9f2c-à-ne-pas-montrer'

let profile: ReturnType<typeof createProfile>
let service: TestService

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder)
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const addAccount = async (handle = '@ambamali') => {
  const missionId = (await service.calls.missions.list())[0]?.id ?? (await addMission(service)).id
  return service.calls.accounts.save({
    missionId,
    platform: 'x',
    handle,
    language: 'fr',
    owner: 'Presse',
    rotationDue: '2027-01-31',
  })
}

describe('accounts', () => {
  it('go round', async () => {
    const account = await addAccount()
    expect(account).toMatchObject({ credential: { state: 'none', changedAt: null }, revision: 1 })
    expect(await service.calls.accounts.list()).toEqual([account])
    const { credential: _state, updatedAt: _at, ...input } = account
    expect(await service.calls.accounts.save({ ...input, owner: 'Cabinet' })).toMatchObject({ owner: 'Cabinet', revision: 2 })
    expect((await failure(service.calls.accounts.save(input))).code).toBe('conflict')
    await service.calls.accounts.remove({ id: account.id })
    expect(await service.calls.accounts.list()).toEqual([])
    expect((await failure(service.calls.accounts.save({ ...input, id: undefined, missionId: 'none' }))).code).toBe('not-found')
  })
})

describe('credentials', () => {
  it('are added, replaced, copied and revoked, each with its line in the trail', async () => {
    const { id } = await addAccount()
    const answers = [
      await service.calls.accounts.setCredential({ id, secret: 'premier' }),
      await service.calls.accounts.setCredential({ id, secret: SECRET }),
    ]
    expect(answers[1]?.credential.state).toBe('sealed')
    expect(await service.control.revealCredential(id, PASSPHRASE)).toBe(SECRET)
    answers.push(await service.calls.accounts.revokeCredential({ id }), ...(await service.calls.accounts.list()))
    expect(answers.at(-1)?.credential.state).toBe('revoked')
    expect((await failure(service.control.revealCredential(id, PASSPHRASE))).code).toBe('not-found')
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 50 })
    const actions = entries.filter(({ entityId }) => entityId === id).map(({ action }) => action)
    expect(actions).toEqual([
      'credential.revoked',
      'credential.copied',
      'credential.replaced',
      'credential.added',
      'account.saved',
    ])
    expect(JSON.stringify([answers, entries])).not.toContain(SECRET)
  })

  it('bring the day of their renewal, or leave the one that was set', async () => {
    const { id } = await addAccount()
    const seal = (rotationDue?: string | null) => service.calls.accounts.setCredential({ id, secret: SECRET, rotationDue })
    expect(await seal('2027-02-21')).toMatchObject({ rotationDue: '2027-02-21' })
    expect(await seal()).toMatchObject({ rotationDue: '2027-02-21' })
    expect(await seal(null)).toMatchObject({ rotationDue: null })
    expect((await failure(seal('2027-02-31'))).code).toBe('bad-request')
  })

  it('are revealed only for the passphrase, and guesses count', async () => {
    const { id } = await addAccount()
    await service.calls.accounts.setCredential({ id, secret: SECRET })
    for (let guess = 0; guess < 3; guess += 1)
      expect((await failure(service.control.revealCredential(id, 'not the passphrase'))).code).toBe('wrong-passphrase')
    expect((await failure(service.control.revealCredential(id, PASSPHRASE))).code).toBe('throttled')
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 5 })
    expect(entries.some(({ action }) => action === 'credential.copied')).toBe(false)
  })

  it('of a whole mission are revoked at once', async () => {
    const [one, two, three] = [await addAccount('@a'), await addAccount('@b'), await addAccount('@c')]
    await service.calls.accounts.setCredential({ id: one.id, secret: SECRET })
    await service.calls.accounts.setCredential({ id: two.id, secret: SECRET })
    expect(await service.calls.accounts.revokeAllOfMission({ missionId: three.missionId })).toEqual({ revoked: 2 })
    const states = (await service.calls.accounts.list()).map(({ credential }) => credential.state)
    expect(states.toSorted()).toEqual(['none', 'revoked', 'revoked'])
  })
})
