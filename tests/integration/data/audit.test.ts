import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AUDIT_KINDS } from '../../../shared/domain/audit-kinds.ts'
import { addDocument, addMission, addPoint, pointOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const PASSPHRASE = 'correct horse battery staple'
let profile: ReturnType<typeof createProfile>
let service: TestService

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: createTestClock().now })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

async function trail() {
  return (await service.calls.audit.list({ offset: 0, limit: 200 })).entries
}

describe('the audit trail', () => {
  it('holds nothing but fields that its table names', async () => {
    const { calls } = service
    const mission = await addMission(service)
    const topic = await calls.topics.save({ name: 'Sahel' })
    const head = await addDocument(service, 'La France condamne.', { topicId: topic.id })
    const source = await addDocument(service, 'France condemns.', { language: 'en' })
    await calls.translations.tie({ documentId: head.id, sourceId: source.id })
    await calls.documents.nameVersion({ id: head.id, label: 'bonne' })
    await calls.documents.restoreVersion({ id: head.id, revision: 1 })
    await calls.documents.duplicate({ id: head.id })
    await calls.documents.remove({ id: head.id })
    const point = await addPoint(service)
    await addPoint(service, { supersedes: point.id })
    const draft = await calls.points.save({ content: pointOf() })
    await calls.points.remove({ id: draft.id })
    await calls.terms.save({ concept: 'Sahel', language: 'fr', term: 'bande', status: 'forbidden', use: '', allowedIn: [] })
    await calls.rules.assign({ documentType: 'post', profile: null })
    await calls.rules.set({ documentType: null, missionId: mission.id, rule: 'omission', setting: 'off' })
    const account = await calls.accounts.save({
      missionId: mission.id,
      platform: 'x',
      handle: '@bko',
      language: 'fr',
      owner: '',
      rotationDue: null,
    })
    await calls.accounts.setCredential({ id: account.id, secret: 'hunter2' })
    await calls.accounts.revokeCredential({ id: account.id })

    const entries = await trail()
    expect(new Set(entries.map(({ action }) => action)).size).toBeGreaterThan(18)
    const kinds: Readonly<Record<string, readonly string[]>> = AUDIT_KINDS
    for (const { action, detail } of entries) expect(kinds[action], action).toEqual(expect.arrayContaining(Object.keys(detail)))
  })

  it('names what a detail has by id as it is called now', async () => {
    const mission = await addMission(service)
    await service.calls.rules.set({ documentType: null, missionId: mission.id, rule: 'omission', setting: 'off' })
    const head = await addDocument(service, 'un', { title: 'Traduction' })
    const source = await addDocument(service, 'one', { title: 'Original', language: 'en' })
    await service.calls.translations.tie({ documentId: head.id, sourceId: source.id })
    const named = (await trail()).filter(({ names }) => Object.keys(names).length > 0).map(({ action, names }) => [action, names])
    expect(named).toEqual([
      ['translation.tied', { source: 'Original' }],
      ['rules.changed', { missionId: 'Ambassade BKO' }],
    ])
  })

  it('tells a lock that nobody asked for apart', async () => {
    const reasons = []
    for (const input of [undefined, { idle: true }, { idle: false }]) {
      await service.calls.workspace.lock(input)
      await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
      reasons.push((await trail()).find(({ action }) => action === 'workspace.locked')?.detail['reason'])
    }
    expect(reasons).toEqual(['person', 'idle', 'person'])
  })
})
