import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../helpers/failure.ts'
import { addDocument, addMission, bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

let profile: ReturnType<typeof createProfile>
let clock: ReturnType<typeof createTestClock>
let service: TestService

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

describe('saving a document', () => {
  it('gives back what was saved, also to another process', async () => {
    const head = await addDocument(service, 'La France condamne.', { title: 'Sahel' })
    expect(head).toMatchObject({ title: 'Sahel', revision: 2, words: 3, status: 'draft', direction: 'ltr', errors: null })
    await service.close()
    service = startService(profile.folder, { now: clock.now })
    await service.calls.workspace.unlock({ passphrase: 'correct horse battery staple' })
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('La France condamne.'))
  })

  it('refuses an edit made on an older revision and writes nothing of it', async () => {
    const head = await addDocument(service, 'un')
    await service.calls.documents.save({ id: head.id, revision: head.revision, body: bodyOf('deux') })
    const fault = await failure(service.calls.documents.save({ id: head.id, revision: head.revision, body: bodyOf('trois') }))
    expect(fault).toMatchObject({ code: 'conflict', retryable: true, details: { present: 3, given: 2 } })
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('deux'))
  })

  it('refuses what is not a document', async () => {
    const head = await addDocument(service, 'un')
    const hostile = { type: 'page', content: [] } as never
    expect((await failure(service.calls.documents.save({ id: head.id, revision: 2, body: hostile }))).code).toBe('bad-request')
  })

  it('cleans a body through the restore door before it is stored', async () => {
    const head = await addDocument(service, 'un')
    const body = {
      type: 'doc' as const,
      content: [{ type: 'iframe', attrs: { src: 'https://example.org' } }, bodyOf('deux').content[0]!],
    }
    await service.calls.documents.save({ id: head.id, revision: 2, body })
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('deux'))
  })

  it('lets the head change while an edit is under way', async () => {
    const head = await addDocument(service, 'un')
    const mission = await addMission(service)
    const changed = await service.calls.documents.saveHead({ id: head.id, title: 'Mali', language: 'ar', missionId: mission.id })
    expect(changed).toMatchObject({ title: 'Mali', direction: 'rtl', missionId: mission.id, revision: head.revision })
    await service.calls.documents.save({ id: head.id, revision: head.revision, body: bodyOf('deux') })
    expect((await failure(service.calls.documents.saveHead({ id: head.id, topicId: 'topic--none' }))).code).toBe('not-found')
  })
})

describe('a text that was approved or published', () => {
  it.each(['approved', 'published'] as const)('keeps its words while it is %s, whoever asks', async (status) => {
    const head = await addDocument(service, 'un', { title: 'Sahel' })
    await service.calls.documents.saveHead({ id: head.id, status })
    const refused = [
      service.calls.documents.save({ id: head.id, revision: head.revision, body: bodyOf('deux') }),
      service.calls.documents.restoreVersion({ id: head.id, revision: 1 }),
      service.calls.documents.saveHead({ id: head.id, title: 'Mali' }),
    ]
    for (const call of refused) expect(await failure(call)).toMatchObject({ code: 'frozen', details: { status } })
    const { head: kept, body } = await service.calls.documents.get({ id: head.id })
    expect(kept).toMatchObject({ title: 'Sahel', revision: head.revision, status })
    expect(body).toEqual(bodyOf('un'))
    expect(await service.calls.documents.versions({ id: head.id })).toHaveLength(2)
  })

  it('is written again once it is a draft', async () => {
    const head = await addDocument(service, 'un')
    await service.calls.documents.saveHead({ id: head.id, status: 'approved' })
    await service.calls.documents.saveHead({ id: head.id, status: 'draft', title: 'Mali' })
    await service.calls.documents.save({ id: head.id, revision: head.revision, body: bodyOf('deux') })
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('deux'))
  })
})

describe('the history of a document', () => {
  it('joins the autosaves of a minute and keeps every later one', async () => {
    const head = await addDocument(service, 'un')
    for (const text of ['deux', 'trois']) {
      clock.advance(5_000)
      const { revision } = (await service.calls.documents.get({ id: head.id })).head
      await service.calls.documents.save({ id: head.id, revision, body: bodyOf(text) })
    }
    clock.advance(60_000)
    await service.calls.documents.save({ id: head.id, revision: 4, body: bodyOf('quatre') })
    const versions = await service.calls.documents.versions({ id: head.id })
    expect(versions.map(({ revision, kind }) => [revision, kind])).toEqual([
      [5, 'autosave'],
      [4, 'autosave'],
      [1, 'created'],
    ])
    expect((await service.calls.documents.version({ id: head.id, revision: 4 })).body).toEqual(bodyOf('trois'))
  })

  it('never touches a version that was named', async () => {
    const head = await addDocument(service, 'un')
    expect(await service.calls.documents.nameVersion({ id: head.id, label: 'Relue par le cabinet' })).toMatchObject({
      kind: 'named',
      revision: 2,
      label: 'Relue par le cabinet',
    })
    await service.calls.documents.save({ id: head.id, revision: 2, body: bodyOf('deux') })
    expect((await service.calls.documents.version({ id: head.id, revision: 2 })).body).toEqual(bodyOf('un'))
    expect((await service.calls.documents.versions({ id: head.id })).map(({ revision }) => revision)).toEqual([3, 2, 1])
  })

  it('writes an old body as a new revision', async () => {
    const head = await addDocument(service, 'un')
    await service.calls.documents.nameVersion({ id: head.id, label: 'bonne' })
    await service.calls.documents.save({ id: head.id, revision: 2, body: bodyOf('tout effacé') })
    expect(await service.calls.documents.restoreVersion({ id: head.id, revision: 2 })).toMatchObject({ revision: 4, words: 1 })
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('un'))
    expect((await service.calls.documents.version({ id: head.id, revision: 3 })).body).toEqual(bodyOf('tout effacé'))
    expect(await service.calls.search.query({ text: 'effacé' })).toEqual([])
  })

  it('writes nothing for a save that changes nothing', async () => {
    const head = await addDocument(service, 'un')
    clock.advance(120_000)
    const saved = await service.calls.documents.save({ id: head.id, revision: 2, body: bodyOf('un') })
    expect(saved).toEqual({ revision: 2, savedAt: head.updatedAt, words: 1 })
  })
})

describe('the list of documents', () => {
  it('filters and sorts, accents aside', async () => {
    const topic = await service.calls.topics.save({ name: 'Sahel' })
    await addDocument(service, 'un deux trois', { title: 'Zone grise' })
    clock.advance(1000)
    await addDocument(service, 'un', { title: 'Élysée', topicId: topic.id })
    clock.advance(1000)
    await addDocument(service, 'one two', { title: 'embassy', language: 'en' })
    const titles = async (input: Parameters<typeof service.calls.documents.list>[0]) =>
      (await service.calls.documents.list(input)).rows.map(({ title }) => title)
    expect(await titles({})).toEqual(['embassy', 'Élysée', 'Zone grise'])
    expect(await titles({ sort: 'title', descending: false })).toEqual(['Élysée', 'embassy', 'Zone grise'])
    expect(await titles({ sort: 'words' })).toEqual(['Zone grise', 'embassy', 'Élysée'])
    expect(await titles({ language: 'en' })).toEqual(['embassy'])
    expect(await titles({ topicId: topic.id })).toEqual(['Élysée'])
    expect(await titles({ query: 'elys' })).toEqual(['Élysée'])
    expect(await titles({ query: 'trois zone' })).toEqual(['Zone grise'])
    expect(await service.calls.documents.list({ limit: 1, offset: 1 })).toMatchObject({ total: 3, rows: [{ title: 'Élysée' }] })
    expect((await service.calls.topics.list())[0]).toMatchObject({ documents: 1, points: 0 })
  })

  it('moves to the bin and back', async () => {
    const head = await addDocument(service, 'secret de fabrique')
    await service.calls.documents.remove({ id: head.id })
    expect((await service.calls.documents.list({})).total).toBe(0)
    expect((await service.calls.documents.list({ bin: true })).rows[0]?.deletedAt).not.toBeNull()
    expect(await service.calls.search.query({ text: 'fabrique' })).toEqual([])
    expect((await failure(service.calls.documents.save({ id: head.id, revision: 2, body: bodyOf('x') }))).code).toBe('frozen')
    expect(await service.calls.documents.recover({ id: head.id })).toMatchObject({ deletedAt: null })
    expect((await service.calls.documents.list({})).total).toBe(1)
  })

  it('duplicates a document with its text', async () => {
    const head = await addDocument(service, 'un deux', { title: 'Modèle' })
    const copy = await service.calls.documents.duplicate({ id: head.id })
    expect(copy).toMatchObject({ title: 'Modèle (2)', words: 2, revision: 1 })
    expect((await service.calls.documents.get({ id: copy.id })).body).toEqual(bodyOf('un deux'))
  })
})
