import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDocument, addMission, addPoint } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const FAITHFUL = 'La France condamne l’attaque du 3 mars à Gao, qui a fait 12 morts.'
const DEPARTING = FAITHFUL.replace('12', '15')

let profile: ReturnType<typeof createProfile>
let service: TestService
const clock = createTestClock()

let topicId: string

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
  topicId = (await service.calls.topics.save({ name: 'Attaques' })).id
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const cells = async () =>
  (await service.calls.coherence.matrix({ topicId: null })).cells.map(({ status, documentIds }) => [status, documentIds.length])
const write = async (text: string, missionId: string) => {
  const head = await addDocument(service, text, { missionId, topicId })
  await service.calls.coherence.check({ documentId: head.id, text, language: 'fr' })
  return head
}

describe('the matrix of points by missions', () => {
  it('says what each mission made of a point, the contradiction before the faithful text', async () => {
    await addPoint(service, { mandatory: true, topicId })
    const [bamako, niamey, dakar] = [
      await addMission(service),
      await addMission(service, 'NIM'),
      await addMission(service, 'DKR'),
    ]
    const faithful = await write(FAITHFUL, bamako.id)
    await write('La France salue la tenue du sommet.', niamey.id)
    const { points, missions, cells: found } = await service.calls.coherence.matrix({ topicId: null })
    expect(points).toMatchObject([{ mandatory: true, version: 1, statement: { fr: FAITHFUL } }])
    expect(missions.map(({ id }) => id).toSorted()).toEqual([bamako.id, niamey.id, dakar.id].toSorted())
    expect(found.find(({ missionId }) => missionId === bamako.id)).toMatchObject({
      status: 'relayed',
      documentIds: [faithful.id],
    })
    expect(found.find(({ missionId }) => missionId === niamey.id)).toMatchObject({ status: 'omitted' })
    expect(found.find(({ missionId }) => missionId === dakar.id)).toBeUndefined()
    const wrong = await write(DEPARTING, bamako.id)
    const after = await service.calls.coherence.matrix({ topicId: null })
    expect(after.cells.find(({ missionId }) => missionId === bamako.id)).toMatchObject({
      status: 'contradicted',
      documentIds: [wrong.id, faithful.id],
    })
  })

  it('follows a text that is mended, binned and checked again', async () => {
    await addPoint(service, { topicId })
    const { id: missionId } = await addMission(service)
    const head = await write(DEPARTING, missionId)
    expect(await cells()).toEqual([['contradicted', 1]])
    await service.calls.coherence.check({ documentId: head.id, text: FAITHFUL, language: 'fr' })
    expect(await cells()).toEqual([['relayed', 1]])
    await service.calls.coherence.check({ documentId: head.id, text: 'Autre chose.', language: 'fr' })
    expect(await cells()).toEqual([])
    await service.calls.coherence.check({ documentId: head.id, text: FAITHFUL, language: 'fr' })
    await service.calls.documents.remove({ id: head.id })
    expect(await cells()).toEqual([])
  })

  it('shows the points of one topic, and leaves out what is not in force', async () => {
    const topic = await service.calls.topics.save({ name: 'Sahel' })
    await addPoint(service, { topicId: topic.id })
    await addPoint(service, { statement: { fr: 'Le sommet se tient à Nairobi.' } })
    await addPoint(service, { statement: { fr: 'Le sommet se tiendra à Rome.' }, embargoUntil: '2099-01-01T00:00:00.000Z' })
    const shown = async (id: string | null) => (await service.calls.coherence.matrix({ topicId: id })).points.length
    expect(await shown(topic.id)).toBe(1)
    expect(await shown(null)).toBe(2)
  })

  it('counts only missions that have a column: neither the centre nor a text of no mission', async () => {
    await addPoint(service, { topicId })
    const bamako = await addMission(service)
    const { id: _, revision: _revision, updatedAt: _updatedAt, ...fields } = await addMission(service, 'CTR')
    const centre = await service.calls.missions.save({ ...fields, code: 'PAR', kind: 'centre' })
    await write(FAITHFUL, bamako.id)
    await write(DEPARTING, centre.id)
    const matrix = await service.calls.coherence.matrix({ topicId: null })
    expect(matrix.missions.map(({ id }) => id)).not.toContain(centre.id)
    expect(matrix.cells.map(({ missionId, status }) => [missionId, status])).toEqual([[bamako.id, 'relayed']])
    const html = await service.control.printableHtml({ kind: 'matrix', topicId: null, language: 'en' })
    expect(html).toContain('<td class="silent">100%</td>')
    service.control.grantFile('csv', join(profile.folder, 'matrix.csv'), 'write')
    await service.calls.coherence.exportMatrix({ topicId: null, language: 'en', grant: 'csv' })
    expect(readFileSync(join(profile.folder, 'matrix.csv'), 'utf8')).toContain(',1.00,relayed,silent\r\n')
  })

  it('goes to a file as CSV and to paper, each told in the trail', async () => {
    const point = await addPoint(service, {
      topicId,
      statement: { fr: '=1+1 La France condamne l’attaque du 3 mars à Gao, qui a fait 12 morts.' },
    })
    const { id: missionId } = await addMission(service)
    await addMission(service, 'NIM')
    await write(DEPARTING, missionId)
    service.control.grantFile('csv', join(profile.folder, 'matrix.csv'), 'write')
    expect(await service.calls.coherence.exportMatrix({ topicId: null, language: 'fr', grant: 'csv' })).toEqual({
      name: 'matrix.csv',
      points: 1,
    })
    const csv = readFileSync(join(profile.folder, 'matrix.csv'), 'utf8')
    expect(csv).toMatch(/^\ufeffid,/)
    expect(csv).toContain('BKO,NIM\r\n')
    expect(csv).toContain(`${point.id},"'=1+1 La France`)
    expect(csv).toContain('contredit,silencieux\r\n')
    const html = await service.control.printableHtml({ kind: 'matrix', topicId: null, language: 'en' })
    expect(html).toContain('<td class="contradicted" title="contradicted">≠</td>')
    expect(html).toContain("default-src 'none'")
    service.control.grantFile('pdf', join(profile.folder, 'matrix.pdf'), 'write')
    await service.control.writePdf({ kind: 'matrix', topicId, language: 'en' }, 'pdf', new Uint8Array([37, 80, 68, 70]))
    expect((await service.calls.audit.list({ offset: 0, limit: 2 })).entries).toMatchObject([
      { action: 'matrix.exported', name: 'Attaques', detail: { format: 'pdf', file: 'matrix.pdf' } },
      { action: 'matrix.exported', detail: { format: 'csv', file: 'matrix.csv' } },
    ])
  })
})
