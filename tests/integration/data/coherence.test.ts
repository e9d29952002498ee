import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDocument, addPoint, bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const FAITHFUL = 'La France condamne l’attaque du 3 mars à Gao, qui a fait 12 morts.'
const DEPARTING = 'La France condamne l’attaque du 3 mars à Gao, qui a fait 15 morts. Depuis Kiev, le ministre en a parlé.'

let profile: ReturnType<typeof createProfile>
let service: TestService
const clock = createTestClock()

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
  await addPoint(service, { mandatory: true })
  await service.calls.terms.save({
    concept: 'kyiv',
    language: 'fr',
    term: 'Kiev',
    status: 'forbidden',
    use: 'Kyiv',
    allowedIn: [],
  })
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const check = (documentId: string, text: string) => service.calls.coherence.check({ documentId, text, language: 'fr' })
const rules = async (documentId: string, text: string) =>
  (await check(documentId, text)).report.findings.map(({ rule }) => rule).toSorted()

describe('checking an open document', () => {
  it('finds the departures with the points they depart from, and remembers how many', async () => {
    const head = await addDocument(service, DEPARTING)
    const result = await check(head.id, DEPARTING)
    expect(result.report.findings.map(({ rule }) => rule).toSorted()).toEqual(['figure-mismatch', 'term-forbidden'])
    expect(result).toMatchObject({ documentId: head.id, compared: 1, points: [{ mandatory: true, version: 1 }] })
    expect(result.score).toBeLessThan(100)
    expect((await service.calls.documents.list({})).rows[0]).toMatchObject({ errors: 2, warnings: 0 })
    expect(await rules(head.id, FAITHFUL)).toEqual([])
    expect((await service.calls.documents.list({})).rows[0]).toMatchObject({ errors: 0, warnings: 0 })
  })

  it('compares with what is approved, not with what is being written', async () => {
    const head = await addDocument(service, '')
    await service.calls.points.save({
      content: { ...(await service.calls.points.list({}))[0]!, statement: { fr: 'Un brouillon sur Gao.' } },
    })
    expect((await check(head.id, FAITHFUL)).compared).toBe(1)
    const point = (await service.calls.points.list({ status: 'approved' })).find(({ version }) => version > 0)
    const edited = { ...point!, statement: { fr: FAITHFUL.replace('12', '15') } }
    const saved = await service.calls.points.save({ id: point!.id, revision: point!.revision, content: edited })
    expect(await rules(head.id, FAITHFUL)).toEqual([])
    await service.calls.points.approve({ id: saved.id, revision: saved.revision })
    expect(await rules(head.id, FAITHFUL)).toEqual(['figure-mismatch'])
  })

  it('compares with the points of its topic, or with all when it has none', async () => {
    const topic = await service.calls.topics.save({ name: 'Climat' })
    const head = await addDocument(service, DEPARTING, { topicId: topic.id })
    expect((await check(head.id, DEPARTING)).compared).toBe(0)
    await service.calls.documents.saveHead({ id: head.id, topicId: null })
    expect((await check(head.id, DEPARTING)).compared).toBe(1)
  })
})

describe('mandatory points', () => {
  it('are those of the topic: a text of none is told so, and an empty one has left nothing out yet', async () => {
    const topic = await service.calls.topics.save({ name: 'Sahel' })
    await addPoint(service, { mandatory: true, topicId: topic.id, statement: { fr: 'La France soutient le Mali.' } })
    const other = 'Le sommet de Nairobi a commencé ce matin.'
    const stray = await addDocument(service, other)
    expect(await rules(stray.id, other)).toEqual([])
    expect((await check(stray.id, other)).report.notChecked).toMatchObject([{ code: 'no-topic', start: 0, end: other.length }])
    const head = await addDocument(service, other, { topicId: topic.id })
    expect(await rules(head.id, other)).toEqual(['omission'])
    expect(await rules(head.id, ' ')).toEqual([])
  })
})

describe('the report for people', () => {
  it('goes to a file as HTML and to paper, with what was accepted, and is told in the trail', async () => {
    const topic = await service.calls.topics.save({ name: 'Sahel' })
    const head = await addDocument(service, DEPARTING, { topicId: topic.id })
    await addPoint(service, { topicId: topic.id })
    const { report } = await check(head.id, DEPARTING)
    const figure = report.findings.find(({ rule }) => rule === 'figure-mismatch')
    await service.calls.coherence.waive({
      documentId: head.id,
      fingerprint: figure!.fingerprint,
      rule: figure!.rule,
      pointId: figure!.point,
      reason: 'Bilan actualisé',
    })
    service.control.grantFile('html', join(profile.folder, 'rapport.html'), 'write')
    expect(await service.calls.coherence.exportReport({ documentId: head.id, language: 'fr', grant: 'html' })).toEqual({
      name: 'rapport.html',
    })
    const html = readFileSync(join(profile.folder, 'rapport.html'), 'utf8')
    expect(html).toContain('Bilan actualisé')
    const [entry] = (await service.calls.audit.list({ offset: 0, limit: 1 })).entries
    for (const fact of ['Sahel', 'français', 'Brouillon', entry!.actor, '1 point comparé'])
      expect(html).toContain(`<dd>${fact}</dd>`)
    expect(report.coverage).toHaveLength(1)
    expect((await check(head.id, DEPARTING)).compared).toBe(1)
    expect(html).toContain('Terme proscrit')
    const printable = { kind: 'check-report', documentId: head.id, language: 'en' } as const
    expect(await service.control.printableHtml(printable)).toContain('Coherence report')
    service.control.grantFile('pdf', join(profile.folder, 'report.pdf'), 'write')
    await service.control.writePdf(printable, 'pdf', new Uint8Array([37, 80, 68, 70]))
    expect((await service.calls.audit.list({ offset: 0, limit: 2 })).entries).toMatchObject([
      { action: 'check.exported', entityId: head.id, detail: { format: 'pdf', file: 'report.pdf' } },
      { action: 'check.exported', entityId: head.id, detail: { format: 'html', file: 'rapport.html' } },
    ])
  })
})

describe('waivers', () => {
  it('take a finding out of the count, with a reason, and survive edits elsewhere', async () => {
    const head = await addDocument(service, DEPARTING)
    const finding = (await check(head.id, DEPARTING)).report.findings.find(({ rule }) => rule === 'figure-mismatch')
    const waiver = await service.calls.coherence.waive({
      documentId: head.id,
      fingerprint: finding!.fingerprint,
      rule: finding!.rule,
      pointId: finding!.point,
      reason: 'Bilan actualisé',
    })
    expect((await service.calls.documents.list({})).rows[0]).toMatchObject({ errors: 1 })
    const edited = `Un paragraphe de plus.\n${DEPARTING}`
    await service.calls.documents.save({ id: head.id, revision: head.revision, body: bodyOf(edited) })
    const result = await check(head.id, edited)
    expect(result.waived).toEqual([finding!.fingerprint])
    expect((await service.calls.documents.list({})).rows[0]).toMatchObject({ errors: 1 })
    expect(await service.calls.coherence.waivers({ documentId: head.id })).toEqual([waiver])
    await service.calls.coherence.unwaive({ id: waiver.id })
    expect((await service.calls.documents.list({})).rows[0]).toMatchObject({ errors: 2 })
    expect((await check(head.id, edited)).waived).toEqual([])
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 2 })
    expect(entries.map(({ action }) => action)).toEqual(['finding.unwaived', 'finding.waived'])
  })
})

describe('checking many documents', () => {
  it('says how far it is, and passes over the bin', async () => {
    const wrong = await addDocument(service, DEPARTING)
    await addDocument(service, FAITHFUL)
    const binned = await addDocument(service, DEPARTING)
    await service.calls.documents.remove({ id: binned.id })
    const seen: unknown[] = []
    for await (const event of await service.calls.coherence.checkMany({ topicId: null, documentIds: null }))
      seen.push(event.type === 'checked' ? [event.done, event.total, event.result.report.findings.length] : event.type)
    expect(seen).toEqual(['started', [1, 2, expect.any(Number)], [2, 2, expect.any(Number)], 'finished'])
    const { rows } = await service.calls.documents.list({})
    expect(rows.find(({ id }) => id === wrong.id)?.errors).toBe(2)
  })

  it('fails with a typed error when the workspace is locked meanwhile', async () => {
    await addDocument(service, DEPARTING)
    const events = await service.calls.coherence.checkMany({ topicId: null, documentIds: null })
    expect((await events.next()).value).toEqual({ type: 'started', total: 1 })
    await service.calls.workspace.lock()
    await expect(events.next()).rejects.toMatchObject({ code: 'APP', data: { code: 'locked' } })
  })
})
