import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putPlaybook } from '../../../electron/data/features/playbooks/queries.ts'
import { failure } from '../../helpers/failure.ts'
import { createMigratedDatabase } from '../../helpers/migrated-database.ts'
import { createProfile, createTestClock, createWorkspace, startService } from '../../helpers/workspace.ts'
import { playbookFixture } from '../../unit/crisis/playbook-fixture.ts'

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

const id = playbookFixture().id
const line = async () => (await service.calls.playbooks.list()).find((one) => one.id === id)

async function published() {
  await service.calls.playbooks.save({ playbook: playbookFixture() })
  await service.calls.playbooks.submit({ id })
  return service.calls.playbooks.publish({ id })
}

describe('playbooks in the store', () => {
  it('are written as drafts by who acts, whatever status the file claims', async () => {
    const saved = await service.calls.playbooks.save({ playbook: playbookFixture() })
    const { actingId } = await service.calls.persons.list()
    expect(saved).toMatchObject({ version: 1, status: 'draft', createdBy: actingId, createdAt: clock.now().toISOString() })
    expect(await service.calls.playbooks.get({ id, version: null })).toEqual(saved)
    expect(await line()).toMatchObject({ version: 1, status: 'draft', publishedVersion: null, steps: 12 })
  })

  it('refuse an edit made on an older draft', async () => {
    const first = await service.calls.playbooks.save({ playbook: playbookFixture() })
    clock.advance(1)
    const second = await service.calls.playbooks.save({ playbook: { ...first, title: { fr: 'Otages' } } })
    expect(await failure(service.calls.playbooks.save({ playbook: first }))).toMatchObject({ code: 'conflict' })
    expect(await service.calls.playbooks.get({ id, version: null })).toEqual(second)
  })

  it('refuse an edit of a draft that was published in the meantime', async () => {
    const draft = await service.calls.playbooks.save({ playbook: playbookFixture() })
    await service.calls.playbooks.submit({ id })
    await service.calls.playbooks.publish({ id })
    expect(await failure(service.calls.playbooks.save({ playbook: draft }))).toMatchObject({ code: 'conflict' })
    expect(await line()).toMatchObject({ version: 1, status: 'published' })
  })

  it('are published after a review, then change by a new version alone, which supersedes', async () => {
    expect(await published()).toMatchObject({ version: 1, status: 'published' })
    expect(await failure(service.calls.playbooks.discard({ id }))).toMatchObject({ code: 'frozen' })
    const next = await service.calls.playbooks.save({ playbook: playbookFixture({ title: { fr: 'Otages' } }) })
    expect(next).toMatchObject({ version: 2, status: 'draft' })
    expect(await line()).toMatchObject({ version: 2, publishedVersion: 1 })
    expect(await failure(service.calls.playbooks.publish({ id }))).toMatchObject({
      code: 'refused',
      details: { status: 'draft' },
    })
    await service.calls.playbooks.submit({ id })
    await service.calls.playbooks.publish({ id })
    expect((await service.calls.playbooks.versions({ id })).map(({ version, status }) => [version, status])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ])
    expect((await service.calls.playbooks.get({ id, version: 1 })).title).toEqual(playbookFixture().title)
  })

  it('are not published while they have a fault, which is named with its step', async () => {
    const { steps } = playbookFixture()
    const broken = playbookFixture({ steps: steps.map((step, index) => (index === 0 ? { ...step, title: {} } : step)) })
    await service.calls.playbooks.save({ playbook: broken })
    await service.calls.playbooks.submit({ id })
    expect(await failure(service.calls.playbooks.publish({ id }))).toMatchObject({
      code: 'refused',
      details: { reason: 'playbook-faults', fault: 'empty-text', step: steps[0]?.id },
    })
    expect(await line()).toMatchObject({ status: 'in-review' })
  })

  it('go back from review, and a draft is thrown away and saved again', async () => {
    await published()
    const draft = await service.calls.playbooks.save({ playbook: playbookFixture() })
    await service.calls.playbooks.submit({ id })
    expect(await service.calls.playbooks.reject({ id })).toMatchObject({ status: 'draft' })
    expect(await service.calls.playbooks.discard({ id })).toMatchObject({ version: 2 })
    expect(await line()).toMatchObject({ version: 1, status: 'published' })
    expect(await service.calls.playbooks.save({ playbook: draft })).toMatchObject({ version: 2 })
  })

  it('are told in the trail when their status changes', async () => {
    await published()
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 2 })
    expect(entries).toMatchObject([
      { action: 'playbook.published', name: 'Prise d’otage' },
      { action: 'playbook.submitted', detail: { version: 1 } },
    ])
  })

  it('cannot be changed nor removed in the database once published', () => {
    const store = createMigratedDatabase()
    try {
      putPlaybook(store.database, playbookFixture())
      expect(() => putPlaybook(store.database, playbookFixture({ title: { fr: 'Autre' } }))).toThrow(/append-only/u)
      expect(() => store.database.run('DELETE FROM playbooks')).toThrow(/append-only/u)
    } finally {
      store.remove()
    }
  })
})
