import { createHash } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVIDENCE_LIMIT_BYTES } from '../../../shared/domain/crisis/model/evidence-limit.ts'
import { failure } from '../../helpers/failure.ts'
import { stepId } from '../../unit/crisis/playbook-fixture.ts'
import { crisisWorkspace } from './export/crisis-workspace.ts'

let here: Awaited<ReturnType<typeof crisisWorkspace>>
let incidentId: string
beforeEach(async () => {
  here = await crisisWorkspace()
  incidentId = await here.declare()
})
afterEach(async () => {
  await here.close()
})

const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
const entries = () => here.service.calls.incidents.entries({ incidentId, afterSeq: 0, limit: 100 })
const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2])

describe('evidence', () => {
  it('is kept with its hash, enters the log, and leaves as the same bytes with a line in the audit trail', async () => {
    const entry = await here.addEvidence(incidentId, 'quai.JPG', PHOTO, {
      source: 'Témoin',
      capturedAt: '2026-11-22T08:10:00.000Z',
      stepId: stepId(1),
      note: 'Visage reconnaissable',
    })
    const file = { name: 'quai.JPG', mediaType: 'image/jpeg', sha256: hashOf(PHOTO), size: PHOTO.length }
    expect(entry).toMatchObject({ seq: 2, kind: 'evidence.added', author: { name: 'Camille Durand' }, attachments: [file] })
    expect(entry.data).toMatchObject({
      evidence: { ...file, source: 'Témoin', capturedAt: '2026-11-22T08:10:00.000Z', note: 'Visage reconnaissable' },
    })
    expect(entry.text).toContain(hashOf(PHOTO))

    const { evidence } = entry.data as unknown as { readonly evidence: { readonly id: string } }
    const { grant, path } = here.grantOf('copie.jpg', 'write')
    expect(await here.service.calls.evidence.save({ incidentId, evidenceId: evidence.id, grant })).toEqual({ name: 'copie.jpg' })
    expect(readFileSync(path)).toEqual(PHOTO)
    const [last] = (await here.service.calls.audit.list({ offset: 0, limit: 1 })).entries
    expect(last).toMatchObject({ action: 'evidence.saved', detail: { name: 'quai.JPG', hash: hashOf(PHOTO) } })
  })

  it('is taken in as it was looked at, or not at all', async () => {
    const { grant, path } = here.grantOf('film.mp4', 'read')
    writeFileSync(path, 'un')
    const { sha256 } = await here.service.calls.evidence.look({ grant })
    const said = { source: '', capturedAt: null, factIds: [] }
    const add = (more: { readonly sha256: string; readonly stepId: string | null }) =>
      here.service.calls.evidence.add({ incidentId, grant, text: '', evidence: { ...said, ...more } })
    expect(await failure(add({ sha256: hashOf('deux'), stepId: null }))).toMatchObject({ code: 'conflict' })
    // What the rules refuse keeps no bytes behind, and the choice stands.
    expect(await failure(add({ sha256, stepId: stepId(99) }))).toMatchObject({ details: { reason: 'unknown-step' } })
    expect(await here.service.calls.evidence.check({ sha256 })).toBe('missing')
    expect(await entries()).toHaveLength(1)
    await add({ sha256, stepId: null })
    expect(await here.service.calls.evidence.check({ sha256 })).toBe('intact')
    expect(await failure(add({ sha256, stepId: null }))).toMatchObject({ code: 'bad-request' })
  })

  it('is one entry when it is added twice at once, and the other call says that its choice is used up', async () => {
    const { grant, path } = here.grantOf('film.mp4', 'read')
    writeFileSync(path, 'un')
    const evidence = { sha256: hashOf('un'), source: '', capturedAt: null, stepId: null, factIds: [] }
    const add = () => here.service.calls.evidence.add({ incidentId, grant, text: '', evidence })
    // Whichever reads its file first is the one that is kept.
    const calls = [add(), add()]
    const settled = await Promise.allSettled(calls)
    expect(settled.flatMap((call) => (call.status === 'fulfilled' ? [call.value] : []))).toMatchObject([{ seq: 2 }])
    const refused = calls.filter((_, rank) => settled[rank]?.status === 'rejected')
    expect(await Promise.all(refused.map(failure))).toMatchObject([{ code: 'bad-request' }])
    expect(await entries()).toHaveLength(2)
  })

  it('past 50 MB is refused before a byte is read, with the limit', async () => {
    const { grant, path } = here.grantOf('film.mov', 'read')
    writeFileSync(path, '')
    truncateSync(path, 200_000_000)
    expect(await failure(here.service.calls.evidence.look({ grant }))).toMatchObject({
      code: 'file-too-large',
      details: { bytes: 200_000_000, limit: EVIDENCE_LIMIT_BYTES },
    })
  })

  it('cannot be named in a log by a screen that brings no bytes', async () => {
    const evidence = {
      id: 'evidence--00000000-0000-4000-8000-000000000001',
      name: 'x.jpg',
      mediaType: 'image/jpeg',
      sha256: 'a'.repeat(64),
      size: 1,
      source: '',
      capturedAt: null,
      stepId: null,
      factIds: [],
    }
    const event = { kind: 'evidence.added', data: { evidence } } as const
    expect(await failure(here.service.calls.incidents.append({ incidentId, event, text: '' }))).toMatchObject({
      code: 'refused',
      details: { reason: 'own-call' },
    })
    expect(await entries()).toHaveLength(1)
  })

  it('that came with an incident of another workspace is missing: it is named, refused a copy, and left out of the archive', async () => {
    const there = await crisisWorkspace(false)
    try {
      const { data } = await here.addEvidence(incidentId, 'quai.jpg', PHOTO)
      await there.imported(await here.exported(incidentId, 'json'))
      const { evidence } = data as unknown as { readonly evidence: { readonly id: string } }
      expect(await there.service.calls.evidence.check({ sha256: hashOf(PHOTO) })).toBe('missing')
      const copy = there.grantOf('copie.jpg', 'write')
      const ask = { incidentId, evidenceId: evidence.id, grant: copy.grant }
      expect(await failure(there.service.calls.evidence.save(ask))).toMatchObject({ details: { reason: 'original-missing' } })
      const { grant } = there.grantOf('pieces.zip', 'write')
      const asked = { incidentId, grant, format: 'zip', redacted: false, language: 'fr' } as const
      expect(await there.service.calls.incidents.exportFile(asked)).toEqual({
        name: 'pieces.zip',
        leftOut: [{ seq: 2, name: 'quai.jpg', state: 'missing' }],
      })
    } finally {
      await there.close()
    }
  })
})
