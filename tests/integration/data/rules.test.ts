import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDocument, addPoint } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const profile = createProfile()
let service: TestService
let documentId = ''
const TEXT = "L'attaque du 3 mars à Gao a fait 15 morts."

beforeAll(async () => {
  service = startService(profile.folder)
  await createWorkspace(service)
  await addPoint(service, { statement: { fr: "L'attaque du 3 mars à Gao a fait 12 morts." } })
  documentId = (await addDocument(service, TEXT)).id
})
afterAll(async () => {
  await service.close()
  profile.remove()
})

const check = () => service.calls.coherence.check({ documentId, text: TEXT, language: 'fr' })
const figure = async () => (await check()).report.findings.find(({ rule }) => rule === 'figure-mismatch')?.severity ?? null

describe('rule profiles of a workspace', () => {
  it('apply the profile of the type of document and say so', async () => {
    expect((await check()).profile).toEqual({ id: 'press-release', off: [], changed: false })
    expect(await figure()).toBe('error')
    const { before } = await service.calls.rules.assign({ documentType: 'communique', profile: 'internal-note' })
    expect(before).toBe('press-release')
    expect(await figure()).toBe('warning')
    const { report, profile: applied } = await check()
    expect(applied.off).toContain('omission')
    expect(report.checked).not.toContain('omission')
    await service.calls.rules.assign({ documentType: 'communique', profile: before })
    expect(await figure()).toBe('error')
  })

  it('let the workspace set a rule, the narrower place winning, and give back what was there', async () => {
    const { calls } = service
    const set = (documentType: 'communique' | 'post' | null, setting: 'off' | 'info' | 'warning' | null) =>
      calls.rules.set({ documentType, missionId: null, rule: 'figure-mismatch', setting })
    expect(await set(null, 'info')).toEqual({ before: null })
    expect(await figure()).toBe('info')
    await set('post', 'off')
    expect(await figure()).toBe('info')
    await set('communique', 'off')
    expect(await figure()).toBeNull()
    expect((await check()).profile).toEqual({ id: 'press-release', off: ['figure-mismatch'], changed: true })
    expect((await calls.rules.get()).changes).toHaveLength(3)
    expect(await set('communique', null)).toEqual({ before: 'off' })
    expect(await figure()).toBe('info')
    await set(null, null)
    await set('post', null)
    expect(await figure()).toBe('error')
  })

  it('follow the mission of the document', async () => {
    const { calls } = service
    const rule = 'figure-mismatch'
    await calls.rules.set({ documentType: null, missionId: 'mission-elsewhere', rule, setting: 'off' })
    expect(await figure()).toBe('error')
    await calls.rules.set({ documentType: null, missionId: 'mission-elsewhere', rule, setting: null })
  })

  it('write every change into the audit trail', async () => {
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 100 })
    const line = entries.find(({ action }) => action === 'rules.changed')
    expect(line?.detail).toMatchObject({ rule: 'figure-mismatch', from: 'off', to: 'profile' })
    expect(entries.find(({ action }) => action === 'rules.profile-chosen')?.detail).toEqual({
      type: 'communique',
      from: 'internal-note',
      to: 'press-release',
    })
  })
})
