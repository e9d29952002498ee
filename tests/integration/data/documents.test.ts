import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const profile = createProfile()
const clock = createTestClock()
let service: TestService

beforeEach(async () => {
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const body = (text: string) => ({ type: 'doc' as const, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
const create = (title: string) =>
  service.calls.documents.create({ title, type: 'communique', language: 'fr', topicId: null, missionId: null })

describe('documents', () => {
  it('gives back what was saved', async () => {
    const head = await create('Sahel')
    const saved = await service.calls.documents.save({ id: head.id, revision: head.revision, body: body('La France condamne.') })
    expect(saved).toMatchObject({ revision: 2, words: 3 })
    const read = await service.calls.documents.get({ id: head.id })
    expect(read.body).toEqual(body('La France condamne.'))
    const hits = await service.calls.search.query({ text: 'condam' })
    expect(hits).toMatchObject([{ id: head.id, excerpt: 'La France \ue000condamne\ue001.' }])
  })
})
