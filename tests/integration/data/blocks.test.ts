import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertBlock } from '../../../shared/domain/crisis/blocks/insert-block.ts'
import { makeBlock } from '../../../shared/domain/crisis/blocks/make-block.ts'
import { failure } from '../../helpers/failure.ts'
import { createProfile, createTestClock, createWorkspace, startService } from '../../helpers/workspace.ts'
import { playbookFixture, stepId, uuid } from '../../unit/crisis/playbook-fixture.ts'

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

const id = `block--${uuid(9)}`
const made = (steps = [stepId(3), stepId(4)]) =>
  makeBlock(playbookFixture(), new Set(steps), {
    id,
    version: 1,
    title: { fr: 'Message d’attente' },
    modifiedAt: '2026-11-23T08:00:00.000Z',
  })
const line = async () => (await service.calls.blocks.list()).find((one) => one.id === id)

describe('blocks in the store', () => {
  it('are kept version by version, each made on the newest', async () => {
    const first = await service.calls.blocks.save({ block: made() })
    expect(first).toMatchObject({ version: 1, modifiedAt: clock.now().toISOString() })
    clock.advance(1)
    const second = await service.calls.blocks.save({ block: { ...first, title: { fr: 'Premier message' } } })
    expect(second.version).toBe(2)
    expect(await service.calls.blocks.get({ id })).toEqual(second)
    expect(await failure(service.calls.blocks.save({ block: first }))).toMatchObject({ code: 'conflict' })
    expect(await line()).toMatchObject({ version: 2, title: { fr: 'Premier message' }, steps: 2, uses: [] })
  })

  it('say which playbooks use them, by their newest version', async () => {
    const block = await service.calls.blocks.save({ block: made() })
    const plan = insertBlock(playbookFixture(), block, stepId(2), [stepId(301), stepId(302)])
    await service.calls.playbooks.save({ playbook: plan })
    expect((await line())?.uses).toEqual([{ playbookId: plan.id, title: plan.title, blockVersion: 1, steps: 2 }])
    await service.calls.playbooks.discard({ id: plan.id })
    expect((await line())?.uses).toEqual([])
  })

  it('refuse steps with a fault and name the step', async () => {
    expect(await failure(service.calls.blocks.save({ block: made([stepId(4)]) }))).toMatchObject({
      code: 'refused',
      details: { reason: 'block-faults', step: stepId(4) },
    })
    expect(await failure(service.calls.blocks.save({ block: made([]) }))).toMatchObject({
      code: 'refused',
      details: { reason: 'block-empty' },
    })
    expect(await service.calls.blocks.list()).toEqual([])
  })

  it('leave the library and come back, copies and versions untouched', async () => {
    const block = await service.calls.blocks.save({ block: made() })
    await service.calls.blocks.remove({ id })
    expect(await line()).toBeUndefined()
    expect(await service.calls.blocks.get({ id })).toEqual(block)
    await service.calls.blocks.restore({ id })
    expect(await line()).toMatchObject({ version: 1 })
    expect(await failure(service.calls.blocks.remove({ id: `block--${uuid(8)}` }))).toMatchObject({ code: 'not-found' })
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 20 })
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['block.kept', 'block.removed', 'block.restored']))
  })
})
