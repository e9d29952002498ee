import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDocument, addMission, addPoint, bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, PASSPHRASE, startService, type TestService } from '../../helpers/workspace.ts'

let profile: ReturnType<typeof createProfile>
let service: TestService

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder)
  await createWorkspace(service, { demo: true })
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const counts = async () => ({
  missions: (await service.calls.missions.list()).length,
  topics: (await service.calls.topics.list()).length,
  points: (await service.calls.points.list({})).length,
  terms: (await service.calls.terms.list()).length,
  documents: (await service.calls.documents.list({})).total,
  accounts: (await service.calls.accounts.list()).length,
})

describe('the demonstration ministry', () => {
  it('is there at once, with points in force and departures to find', async () => {
    expect(await service.calls.workspace.status()).toMatchObject({ demo: true })
    const there = await counts()
    expect(there).toMatchObject({ topics: 3, points: 15, missions: 8, documents: 10 })
    expect(there.accounts).toBeGreaterThan(0)
    // Counted before the first screen: nothing appears seconds later.
    expect((await service.calls.documents.list({ checked: 'never' })).total).toBe(0)
    expect((await service.calls.documents.list({ checked: 'errors' })).total).toBe(5)
    const departing: string[] = []
    for await (const event of await service.calls.coherence.checkMany({ topicId: null, documentIds: null }))
      if (event.type === 'checked' && event.result.report.findings.some(({ severity }) => severity === 'error'))
        departing.push(event.result.title)
    expect(departing).toHaveLength(5)
  })

  it('is dated as its texts say, not all of this minute', async () => {
    const days = (await service.calls.documents.list({})).rows.map(({ updatedAt }) => updatedAt.slice(0, 10))
    expect(days[0]).toBe('2026-11-20')
    expect(new Set(days).size).toBe(6)
    const now = Date.parse('2026-11-22T00:00:00.000Z')
    const points = (await service.calls.points.list({})).map(({ updatedAt }) => Date.parse(updatedAt))
    expect(points.filter((touched) => touched >= now)).toEqual([])
  })

  it('goes in one step, edited or not, and leaves what the person made', async () => {
    const { calls } = service
    const [demoDocument] = (await calls.documents.list({})).rows
    await calls.documents.save({ id: demoDocument!.id, revision: demoDocument!.revision, body: bodyOf('modifié') })
    const [demoPoint] = await calls.points.list({ status: 'approved' })
    await calls.points.save({ id: demoPoint!.id, revision: demoPoint!.revision, content: demoPoint! })
    const [topic] = await calls.topics.list()
    const mine = await addDocument(service, 'le mien', { topicId: topic!.id })
    await addPoint(service, { topicId: topic!.id })
    await addMission(service, 'MINE')
    const [host] = await calls.missions.list()
    await calls.accounts.save({
      missionId: host!.id,
      platform: 'x',
      handle: '@mine',
      language: 'fr',
      owner: '',
      rotationDue: null,
    })

    expect(await calls.workspace.removeDemo()).toMatchObject({ demo: false })
    expect(await counts()).toEqual({ missions: 2, topics: 0, points: 1, terms: 0, documents: 1, accounts: 1 })
    expect((await calls.documents.get({ id: mine.id })).head.topicId).toBeNull()
    expect((await calls.accounts.list())[0]).toMatchObject({ handle: '@mine', missionId: host!.id })
    expect(await calls.search.query({ text: 'modifié' })).toEqual([])
    expect((await calls.audit.verify()).brokenAt).toBeNull()
    const { entries } = await calls.audit.list({ offset: 0, limit: 1 })
    expect(entries[0]).toMatchObject({ action: 'demo.removed' })

    await calls.workspace.lock()
    expect(await calls.workspace.unlock({ passphrase: PASSPHRASE })).toMatchObject({ demo: false })
  })
})
