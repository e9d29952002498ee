import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { replay } from '../../../shared/domain/crisis/engine/replay.ts'
import { anchorCode } from '../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import type { CrisisEvent } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { Evidence } from '../../../shared/domain/crisis/model/evidence.ts'
import { failure } from '../../helpers/failure.ts'
import { LEAD, stepId, uuid } from '../../unit/crisis/playbook-fixture.ts'
import { crisisWorkspace } from './export/crisis-workspace.ts'

const OWN = 'la deuxième personne a sa phrase'
const MESSAGE = `message--${uuid(1)}`

let here: Awaited<ReturnType<typeof crisisWorkspace>>
let incidentId: string
let basile: string

beforeEach(async () => {
  here = await crisisWorkspace()
  incidentId = await here.declare()
  basile = (await here.service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })).id
})
afterEach(async () => {
  await here.close()
})

const append = (event: CrisisEvent) => here.service.calls.incidents.append({ incidentId, event, text: '' })
const byBasile = (event: CrisisEvent, more: { readonly happenedAt?: string } = {}) =>
  here.service.calls.incidents.appendAs({ incidentId, event, text: '', personId: basile, passphrase: OWN, ...more })
const entries = () => here.service.calls.incidents.entries({ incidentId, afterSeq: 0, limit: 1000 })
async function emergency() {
  const { playbook } = await here.service.calls.incidents.open({ incidentId })
  return replay(playbook, await entries()).state.messages.get(MESSAGE)?.release?.emergency
}

const content = messageContentSchema.parse({
  kind: 'statement',
  language: 'fr',
  title: 'Message d’attente',
  body: 'Nous savons {{known}}.',
  values: { known: 'qu’un ressortissant manque à l’appel' },
  stepId: stepId(3),
})
const hash = messageHash(MESSAGE, content)

async function releasedInEmergency() {
  const { actingId } = await here.service.calls.persons.list()
  await append({ kind: 'role.assigned', data: { roleId: LEAD, position: 'primary', personId: actingId } })
  await append({ kind: 'message.drafted', data: { messageId: MESSAGE, content } })
  await append({
    kind: 'message.emergency-released',
    data: { messageId: MESSAGE, hash, channels: ['site'], nextUpdateAt: null, reason: 'Vidéo virale' },
  })
}
const ratified: CrisisEvent = { kind: 'message.ratified', data: { messageId: MESSAGE, hash } }

describe('a ratification', () => {
  it('that comes late cannot say that it came in time', async () => {
    await releasedInEmergency()
    here.clock.advance(3 * 3_600_000)
    const backdated = byBasile(ratified, { happenedAt: '2026-11-22T09:10:00.000Z' })
    expect(await failure(backdated)).toMatchObject({ code: 'refused', details: { reason: 'happens-now' } })
    await byBasile(ratified)
    expect(await emergency()).toMatchObject({ ratifyBy: '2026-11-22T10:00:00.000Z', ratifiedAt: '2026-11-22T12:00:00.000Z' })
  })

  it('that was typed in from paper has the time of the paper', async () => {
    incidentId = await here.declare('BACKFILL', '2026-11-20T22:04:00.000Z')
    await releasedInEmergency()
    expect(await byBasile(ratified, { happenedAt: '2026-11-20T23:00:00.000Z' })).toMatchObject({
      happenedAt: '2026-11-20T23:00:00.000Z',
    })
  })

  it('is no longer owed once the level asks for no more than those who ratified: none of them could do it again', async () => {
    await releasedInEmergency()
    await append({ kind: 'severity.raised', data: { to: 3, reason: 'Une seconde victime' } })
    await byBasile(ratified)
    expect(await emergency()).toMatchObject({ ratifiedAt: null })
    await append({ kind: 'severity.lower-requested', data: { to: 2, reason: 'Elle est saine et sauve' } })
    here.clock.advance(60_000)
    await byBasile({ kind: 'severity.lowered', data: { to: 2 } })
    expect(await emergency()).toMatchObject({ ratifiedAt: '2026-11-22T09:01:00.000Z' })
  })

  it('is still owed when the level falls and nobody ratified', async () => {
    await releasedInEmergency()
    await append({ kind: 'severity.lower-requested', data: { to: 1, reason: 'Fausse alerte' } })
    await byBasile({ kind: 'severity.lowered', data: { to: 1 } })
    expect(await emergency()).toMatchObject({ ratifiedAt: null })
  })
})

describe('what was published', () => {
  it('is withdrawn also when the alarm proves false and the incident is cancelled', async () => {
    await releasedInEmergency()
    await append({ kind: 'incident.cancelled', data: { reason: 'La vidéo date de 2019' } })
    await append({ kind: 'message.withdrawn', data: { messageId: MESSAGE, reason: 'Fausse alerte' } })
    // It is owed to the others all the same: they saw what was said without them.
    await byBasile(ratified)
    expect(await emergency()).toMatchObject({ ratifiedAt: '2026-11-22T09:00:00.000Z' })
  })
})

describe('a screen', () => {
  it('cannot declare an incident of which somebody will only know: no clock of it would ever run out', async () => {
    const { playbook } = await here.service.calls.incidents.open({ incidentId })
    const declaration = { playbookId: playbook.id, mode: 'REAL', title: 'Prise d’otages', severity: 2, text: '' } as const
    const zones = { zone: 'Africa/Niamey', capitalZone: 'Europe/Paris' }
    const declare = (awareAt: string) => here.service.calls.incidents.declare({ ...declaration, ...zones, awareAt })
    expect(await failure(declare('2026-11-22T09:06:00.000Z'))).toMatchObject({ details: { reason: 'in-the-future' } })
    expect(await here.service.calls.incidents.list()).toHaveLength(1)
    // A watch may be a little ahead.
    expect(await declare('2026-11-22T09:04:00.000Z')).toMatchObject({ status: 'active' })
  })

  it('cannot put another code on a situation report than that of the entries it covers', async () => {
    const [first] = await entries()
    await append({ kind: 'note', data: null })
    const [, second] = await entries()
    const report = { number: 1, sinceSeq: 0, messageId: null, stepId: null }
    for (const [untilSeq, headCode] of [
      [1, anchorCode(second!)],
      [2, anchorCode(first!)],
      [0, anchorCode(first!)],
      [2, ''],
    ] as const)
      expect(await failure(append({ kind: 'sitrep.issued', data: { ...report, untilSeq, headCode } }))).toMatchObject({
        details: { reason: 'wrong-head-code' },
      })
    expect(await entries()).toHaveLength(2)
    await append({ kind: 'sitrep.issued', data: { ...report, untilSeq: 2, headCode: anchorCode(second!) } })
  })

  it('cannot say by itself, or in the name of another, that a file was added or that the clock jumped', async () => {
    const piece = await here.addEvidence(incidentId, 'quai.jpg', 'abc')
    const { evidence } = (piece.data ?? {}) as unknown as { readonly evidence: Evidence }
    const renamed = { ...evidence, id: `evidence--${uuid(9)}`, name: 'aveux.pdf', size: 999 }
    for (const event of [
      { kind: 'evidence.added', data: { evidence: renamed } },
      { kind: 'clock.jumped', data: { seconds: -3600 } },
    ] as const)
      for (const written of [append(event), byBasile(event)])
        expect(await failure(written)).toMatchObject({ code: 'refused', details: { reason: 'own-call' } })
    expect(await entries()).toHaveLength(2)
  })
})
