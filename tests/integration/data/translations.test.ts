import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../helpers/failure.ts'
import { addDocument, bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const FRENCH = 'La France condamne l’attaque du 3 mars 2026 à Gao, qui a fait 12 morts.\nElle débloque 40 millions d’euros.'
const ENGLISH = 'France condemns the attack of 3 March 2026 in Gao, which killed 15 people.\nIt is releasing €40 million.'

/** Work in the background keeps out of the way of whoever asks more often. */
const WHILE_NOBODY_ASKS = { timeout: 20_000, interval: 1_000 }

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

describe('a text tied to the one that it translates', () => {
  it('is compared paragraph by paragraph, with what was changed on both sides', async () => {
    const source = await addDocument(service, FRENCH, { title: 'Original' })
    const translation = await addDocument(service, ENGLISH, { title: 'Translation', language: 'en' })
    await service.calls.translations.tie({ documentId: translation.id, sourceId: source.id })
    expect(await service.calls.translations.sourceOf({ documentId: translation.id })).toMatchObject({ id: source.id })
    const view = await service.calls.translations.compare({ documentId: translation.id })
    expect(view.blocks).toHaveLength(2)
    const [finding, ...others] = view.blocks.flatMap(({ findings }) => findings)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'translation-loss', severity: 'error' })
    expect(view.translation.text.slice(finding!.start, finding!.end)).toContain('15')
    expect(view.source.text.slice(finding!.evidence!.pointStart, finding!.evidence!.pointEnd)).toContain('12')
  })

  it('is checked against it like against the points: in its findings, in the list and in what is due', async () => {
    const source = await addDocument(service, FRENCH, { title: 'Original' })
    const translation = await addDocument(service, ENGLISH, { title: 'Translation', language: 'en' })
    const check = () => service.calls.coherence.check({ documentId: translation.id, text: ENGLISH, language: 'en' })
    expect((await check()).report.findings).toEqual([])
    const { documents, translations, coherence } = service.calls
    await translations.tie({ documentId: translation.id, sourceId: source.id })
    const [finding, ...others] = (await check()).report.findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'translation-loss', point: null, evidence: { document: source.id } })
    const faulty = async () => (await documents.list({ checked: 'errors' })).rows.map(({ id, errors }) => [id, errors])
    expect(await faulty()).toEqual([[translation.id, 1]])

    // A person may accept it as any other.
    const { rule, point, fingerprint } = finding!
    await coherence.waive({ documentId: translation.id, fingerprint, rule, pointId: point, reason: 'Bilan mis à jour' })
    expect((await check()).waived).toEqual([fingerprint])
    expect(await faulty()).toEqual([])
    await translations.tie({ documentId: translation.id, sourceId: null })
    expect((await check()).report.findings).toEqual([])
  })

  it('is counted again when it is tied and when its source moves, although nobody opens it', async () => {
    const source = await addDocument(service, FRENCH)
    const translation = await addDocument(service, ENGLISH, { language: 'en' })
    await service.calls.translations.tie({ documentId: translation.id, sourceId: source.id })
    const errors = async () => (await service.calls.documents.get({ id: translation.id })).head.errors
    await expect.poll(errors, WHILE_NOBODY_ASKS).toBe(1)
    const body = bodyOf(FRENCH.replace('12 morts', '15 morts'))
    await service.calls.documents.save({ id: source.id, revision: source.revision, body })
    await expect.poll(errors, WHILE_NOBODY_ASKS).toBe(0)
  })

  it('is listed until one of the two is binned, or untied; each is told in the trail', async () => {
    const source = await addDocument(service, FRENCH)
    const translation = await addDocument(service, ENGLISH, { language: 'en' })
    await service.calls.translations.tie({ documentId: translation.id, sourceId: source.id })
    expect(await service.calls.translations.list()).toMatchObject([
      { translation: { id: translation.id, language: 'en' }, source: { id: source.id, language: 'fr' } },
    ])
    await service.calls.documents.remove({ id: source.id })
    expect(await service.calls.translations.list()).toEqual([])
    await service.calls.documents.recover({ id: source.id })
    expect(await service.calls.translations.list()).toHaveLength(1)
    await service.calls.translations.tie({ documentId: translation.id, sourceId: null })
    expect(await service.calls.translations.list()).toEqual([])
    expect((await failure(service.calls.translations.compare({ documentId: translation.id }))).code).toBe('not-found')
    expect((await service.calls.audit.list({ offset: 0, limit: 9 })).entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['translation.tied', 'translation.untied']),
    )
  })

  it('cannot translate itself, nor its own translation', async () => {
    const source = await addDocument(service, FRENCH)
    const translation = await addDocument(service, ENGLISH)
    const tie = (documentId: string, sourceId: string) => service.calls.translations.tie({ documentId, sourceId })
    expect((await failure(tie(source.id, source.id))).code).toBe('bad-request')
    await tie(translation.id, source.id)
    expect((await failure(tie(source.id, translation.id))).code).toBe('bad-request')
    expect((await failure(tie(translation.id, 'nobody'))).code).toBe('not-found')
  })
})
