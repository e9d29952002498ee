import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOG_NODE_TOOLS } from '../../../electron/data/features/incidents/log-node-tools.ts'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { replay } from '../../../shared/domain/crisis/engine/replay.ts'
import { verifyLog } from '../../../shared/domain/crisis/log/verify/verify-log.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { failure } from '../../helpers/failure.ts'
import { createProfile, createTestClock, createWorkspace, PASSPHRASE, startService } from '../../helpers/workspace.ts'
import { LEAD, playbookFixture, stepId, uuid } from '../../unit/crisis/playbook-fixture.ts'

const OWN = 'la deuxième personne a sa phrase'
const THIRD = 'et la troisième une autre encore'
const MESSAGE = `message--${uuid(1)}`

let profile: ReturnType<typeof createProfile>
let clock: ReturnType<typeof createTestClock>
let service: ReturnType<typeof startService>

beforeEach(async () => {
  profile = createProfile()
  clock = createTestClock()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
  const { id } = playbookFixture()
  await service.calls.playbooks.save({ playbook: playbookFixture() })
  await service.calls.playbooks.submit({ id })
  await service.calls.playbooks.publish({ id })
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

async function declare(severity: 1 | 2 | 3 | 4 = 2) {
  const { id } = await service.calls.incidents.declare({
    playbookId: playbookFixture().id,
    mode: 'REAL',
    title: 'Enlèvement à Niamey',
    awareAt: null,
    zone: 'Africa/Niamey',
    capitalZone: 'Europe/Paris',
    severity,
    text: 'Incident déclaré',
  })
  return id
}

const content = messageContentSchema.parse({
  kind: 'statement',
  language: 'fr',
  title: 'Message d’attente',
  body: 'Nous savons {{known}}.',
  values: { known: 'qu’un ressortissant manque à l’appel' },
  stepId: stepId(3),
})

/** The steps before the holding statement done, its text written by the holder and submitted. */
async function submitted(incidentId: string) {
  const append = (event: Parameters<typeof service.calls.incidents.append>[0]['event']) =>
    service.calls.incidents.append({ incidentId, event, text: '' })
  const { actingId } = await service.calls.persons.list()
  await append({ kind: 'role.assigned', data: { roleId: LEAD, position: 'primary', personId: actingId } })
  await append({ kind: 'message.drafted', data: { messageId: MESSAGE, content } })
  await append({ kind: 'message.submitted', data: { messageId: MESSAGE } })
  return actingId
}

const approval = (hash = messageHash(MESSAGE, content)) =>
  ({ kind: 'message.approved', data: { messageId: MESSAGE, hash, signature: null } }) as const

describe('an incident', () => {
  it('is declared with the newest published version, and its log begins with who did it', async () => {
    const incidentId = await declare()
    const { header, playbook } = await service.calls.incidents.open({ incidentId })
    expect(header).toMatchObject({ mode: 'REAL', playbookId: playbook.id, playbookVersion: 1 })
    expect(await service.calls.incidents.entries({ incidentId, afterSeq: 0 })).toMatchObject([
      { seq: 1, kind: 'incident.declared', text: 'Incident déclaré', author: { name: 'Camille Durand' }, zone: 'Africa/Niamey' },
    ])
    expect(await service.calls.incidents.list()).toMatchObject([{ id: incidentId, status: 'active', severity: 2, lastSeq: 1 }])
  })

  it('is refused in a zone that is none: its times could never be said', async () => {
    for (const zone of ['Mars/Phobos', 'Niamey, centre', '']) {
      const declared = {
        playbookId: playbookFixture().id,
        mode: 'REAL',
        title: 'x',
        awareAt: null,
        severity: 2,
        text: '',
      } as const
      for (const zones of [
        { zone, capitalZone: 'Europe/Paris' },
        { zone: 'Europe/Paris', capitalZone: zone },
      ])
        expect(await failure(service.calls.incidents.declare({ ...declared, ...zones })), zone).toMatchObject({
          code: 'bad-request',
        })
    }
  })

  it('is the fold of its log: the screen replays what the data process knows, also after a restart', async () => {
    const incidentId = await declare()
    await submitted(incidentId)
    const entries = await service.calls.incidents.entries({ incidentId, afterSeq: 0 })
    const { playbook } = await service.calls.incidents.open({ incidentId })
    const { state, refused } = replay(playbook, entries)
    expect(refused).toEqual([])
    expect(state.messages.get(MESSAGE)?.status).toBe('submitted')
    await service.close()
    service = startService(profile.folder, { now: clock.now })
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    const again = await service.calls.incidents.append({ incidentId, event: { kind: 'note', data: null }, text: 'Reprise' })
    expect(again).toMatchObject({ seq: entries.length + 1, previousHash: entries.at(-1)?.hash })
  })

  it('refuses what its rules refuse, and writes nothing of it', async () => {
    const incidentId = await declare()
    const fault = await failure(
      service.calls.incidents.append({
        incidentId,
        event: { kind: 'task.done', data: { stepId: stepId(99), note: '' } },
        text: 'Fait',
      }),
    )
    expect(fault).toMatchObject({ code: 'refused', details: { reason: 'unknown-step', stepId: stepId(99) } })
    expect(await service.calls.incidents.entries({ incidentId, afterSeq: 0 })).toHaveLength(1)
  })

  it('finds entries by the beginning of words, accents folded', async () => {
    const incidentId = await declare()
    for (const text of ['Appel au préfet de Niamey', 'Appel au ministère', 'Photo reçue'])
      await service.calls.incidents.append({ incidentId, event: { kind: 'note', data: null }, text })
    expect(await service.calls.incidents.search({ incidentId, text: 'appel prefe' })).toEqual([2])
    expect(await service.calls.incidents.search({ incidentId, text: 'appel' })).toEqual([3, 2])
  })

  it('finds entries in scripts without spaces by all that was typed, be it one or two signs', async () => {
    const incidentId = await declare()
    for (const text of ['大使馆发言人已到达现场', '大使馆发言人等待消息', 'Note'])
      await service.calls.incidents.append({ incidentId, event: { kind: 'note', data: null }, text })
    const search = (text: string) => service.calls.incidents.search({ incidentId, text })
    expect(await search('大使馆')).toEqual([3, 2])
    expect(await search('发言人 已到达')).toEqual([2])
    expect(await search('等待')).toEqual([3])
    expect(await search('使馆 消息')).toEqual([3])
  })

  it('exports a log that its verification finds intact, with the printed code of its head', async () => {
    const incidentId = await declare()
    for (let count = 0; count < 60; count += 1)
      await service.calls.incidents.append({ incidentId, event: { kind: 'note', data: null }, text: `Note ${count}` })
    const path = join(profile.folder, 'log.jsonl')
    service.control.grantFile('token', path, 'write')
    const { entries, anchor } = await service.calls.incidents.exportLog({ incidentId, grant: 'token' })
    expect(entries).toBe(61)
    expect(anchor).toMatch(/^61-/u)
    expect(verifyLog(readFileSync(path, 'utf8'), LOG_NODE_TOOLS)).toMatchObject({
      verdict: 'intact',
      entries: 61,
      signatures: 2,
      faults: [],
    })
  })
})

describe('the two-person rule, asked of the data process directly', () => {
  it('refuses an approval by whoever is at the workstation, without their passphrase', async () => {
    const incidentId = await declare()
    await submitted(incidentId)
    expect(await failure(service.calls.incidents.append({ incidentId, event: approval(), text: '' }))).toMatchObject({
      code: 'refused',
      details: { reason: 'own-passphrase' },
    })
  })

  it('refuses the author, a wrong passphrase and a text that changed; takes the second person and signs', async () => {
    const incidentId = await declare()
    const actingId = await submitted(incidentId)
    const basile = await service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    const approve = (personId: string, passphrase: string, event = approval()) =>
      service.calls.incidents.appendAs({ incidentId, event, text: 'Approuvé', personId, passphrase })
    expect(await failure(approve(actingId, PASSPHRASE))).toMatchObject({ details: { reason: 'author-cannot-approve' } })
    expect(await failure(approve(basile.id, PASSPHRASE))).toMatchObject({ code: 'wrong-passphrase' })
    expect(await failure(approve(basile.id, OWN, approval('0'.repeat(64))))).toMatchObject({
      details: { reason: 'text-changed' },
    })
    const entry = await approve(basile.id, OWN)
    expect(entry).toMatchObject({ author: { id: basile.id, name: 'Basile Okoro' }, kind: 'message.approved' })
    const { hash, signature } = entry.data as { hash: string; signature: { publicKey: string; value: string } }
    expect(signature.publicKey).toBe(basile.publicKey)
    const key = createPublicKey({ key: Buffer.from(basile.publicKey, 'base64'), format: 'der', type: 'spki' })
    const said = `unisson-approval/1\n${incidentId}\n${hash}`
    expect(verify(null, Buffer.from(said), key, Buffer.from(signature.value, 'base64'))).toBe(true)
  })

  it('lets nobody animate an exercise by their own unlock: an inject would come before its time', async () => {
    const incidentId = await declare()
    const { actingId: personId } = await service.calls.persons.list()
    const event = { kind: 'inject.delivered', data: { injectId: 'inject--1' } } as const
    const asked = { incidentId, event, text: '', personId, passphrase: PASSPHRASE }
    expect(await failure(service.calls.incidents.appendAs(asked))).toMatchObject({ details: { reason: 'animators-only' } })
  })

  it('takes no approval of who was retired while their passphrase was being tried', async () => {
    const incidentId = await declare()
    await submitted(incidentId)
    const { id: personId } = await service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    const approving = failure(
      service.calls.incidents.appendAs({ incidentId, event: approval(), text: '', personId, passphrase: OWN }),
    )
    await service.calls.persons.retire({ id: personId })
    expect(await approving).toMatchObject({ code: 'refused', details: { reason: 'retired' } })
  })

  it('knows somebody who came back under another key: they are no second person to themselves', async () => {
    const incidentId = await declare(3)
    await submitted(incidentId)
    const approve = (personId: string, passphrase: string) =>
      service.calls.incidents.appendAs({ incidentId, event: approval(), text: '', personId, passphrase })
    const basile = await service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    await approve(basile.id, OWN)
    await service.calls.persons.retire({ id: basile.id })
    const again = await service.calls.persons.add({ name: 'basile okoro', role: 'crisis', passphrase: THIRD })
    expect(await failure(approve(again.id, THIRD))).toMatchObject({
      code: 'refused',
      details: { reason: 'second-person-needed' },
    })
  })

  it('seats nobody whom the workspace does not know, or who is retired', async () => {
    const incidentId = await declare()
    const { id: basile } = await service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    await service.calls.persons.retire({ id: basile })
    const seat = (personId: string) =>
      service.calls.incidents.append({
        incidentId,
        event: { kind: 'role.assigned', data: { roleId: LEAD, position: 'primary', personId } },
        text: '',
      })
    expect(await failure(seat('person--nobody'))).toMatchObject({ code: 'not-found' })
    expect(await failure(seat(basile))).toMatchObject({ code: 'refused', details: { reason: 'retired' } })
  })

  it('wants two distinct approvers at level 3, and none of them twice', async () => {
    const incidentId = await declare(3)
    await submitted(incidentId)
    const basile = await service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    const chiara = await service.calls.persons.add({ name: 'Chiara Lund', role: 'centre', passphrase: THIRD })
    const approve = (personId: string, passphrase: string) =>
      service.calls.incidents.appendAs({ incidentId, event: approval(), text: '', personId, passphrase })
    await approve(basile.id, OWN)
    const release = {
      kind: 'message.released' as const,
      data: { messageId: MESSAGE, hash: messageHash(MESSAGE, content), channels: ['presse'], nextUpdateAt: null },
    }
    expect(await failure(service.calls.incidents.append({ incidentId, event: release, text: '' }))).toMatchObject({
      details: { reason: 'approvals-missing' },
    })
    expect(await failure(approve(basile.id, OWN))).toMatchObject({ details: { reason: 'already-approved-by-you' } })
    await approve(chiara.id, THIRD)
    expect(await service.calls.incidents.append({ incidentId, event: release, text: '' })).toMatchObject({
      kind: 'message.released',
    })
  })

  it('voids approvals at any edit, so that an old approval cannot be replayed', async () => {
    const incidentId = await declare()
    await submitted(incidentId)
    const basile = await service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    const as = { incidentId, text: '', personId: basile.id, passphrase: OWN }
    await service.calls.incidents.appendAs({ ...as, event: approval() })
    const edited = { ...content, body: 'Nous savons {{known}}. Tout est faux.' }
    await service.calls.incidents.append({
      incidentId,
      event: { kind: 'message.edited', data: { messageId: MESSAGE, content: edited } },
      text: '',
    })
    await service.calls.incidents.append({
      incidentId,
      event: { kind: 'message.submitted', data: { messageId: MESSAGE } },
      text: '',
    })
    expect(await failure(service.calls.incidents.appendAs({ ...as, event: approval() }))).toMatchObject({
      details: { reason: 'text-changed' },
    })
  })
})
