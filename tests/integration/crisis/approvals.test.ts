import { generateKeyPairSync, sign as signBytes, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOG_NODE_TOOLS } from '../../../electron/data/features/incidents/log-node-tools.ts'
import { approvalFileSchema, type ApprovalFile } from '../../../shared/domain/crisis/approval/approval-file.ts'
import { approvalRequestSchema } from '../../../shared/domain/crisis/approval/approval-request.ts'
import { keyFingerprint } from '../../../shared/domain/crisis/approval/key-fingerprint.ts'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { replay } from '../../../shared/domain/crisis/engine/replay.ts'
import { approvalText } from '../../../shared/domain/crisis/log/approval-text.ts'
import { verifyLog } from '../../../shared/domain/crisis/log/verify/verify-log.ts'
import { messageContentSchema, type MessageContent } from '../../../shared/domain/crisis/model/crisis-message.ts'
import type { IncidentMode } from '../../../shared/domain/crisis/model/incident.ts'
import { failure } from '../../helpers/failure.ts'
import {
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'
import { LEAD, playbookFixture, stepId, uuid } from '../../unit/crisis/playbook-fixture.ts'
import { referenceVerify } from '../../unit/crisis/log/reference-verifier.ts'

const OWN = 'la deuxième personne a sa phrase'
const THEIRS = 'au loin une autre phrase encore'
const MESSAGE = `message--${uuid(1)}`
/** The file is named in the words as well. */
const TOLD = 'Approuvé par fichier yes.json'
const ENGLISH = `message--${uuid(2)}`

let profile: ReturnType<typeof createProfile>
let clock: ReturnType<typeof createTestClock>
/** Where the crisis is run. */
let room: TestService
/** Another workstation, with its own workspace and persons. */
let capital: TestService

beforeEach(async () => {
  profile = createProfile()
  clock = createTestClock()
  room = startService(join(profile.folder, 'room'), { now: clock.now })
  capital = startService(join(profile.folder, 'capital'), { now: clock.now })
  await createWorkspace(room)
  await capital.calls.workspace.create({
    name: 'Cabinet du ministre',
    language: 'fr',
    role: 'press-officer',
    person: 'Odile Marchand',
    passphrase: PASSPHRASE,
    demo: false,
  })
  const { id } = playbookFixture()
  await room.calls.playbooks.save({ playbook: playbookFixture() })
  await room.calls.playbooks.submit({ id })
  await room.calls.playbooks.publish({ id })
})
afterEach(async () => {
  await room.close()
  await capital.close()
  profile.remove()
})

const content = messageContentSchema.parse({
  kind: 'statement',
  language: 'fr',
  title: 'Message d’attente',
  body: 'Nous savons {{known}}.',
  values: { known: 'qu’un ressortissant manque à l’appel' },
  stepId: stepId(3),
})

const path = (name: string): string => join(profile.folder, name)
let grants = 0
/** A file that a person chose in a dialog. */
function granted(service: TestService, name: string, mode: 'read' | 'write'): string {
  grants += 1
  service.control.grantFile(`grant-${grants}`, path(name), mode)
  return `grant-${grants}`
}

type Append = Parameters<TestService['calls']['incidents']['append']>[0]['event']
const append = (incidentId: string, event: Append) => room.calls.incidents.append({ incidentId, event, text: '' })

async function submitted(more: { readonly mode?: IncidentMode; readonly severity?: 2 | 3 } = {}): Promise<string> {
  const { id: incidentId } = await room.calls.incidents.declare({
    playbookId: playbookFixture().id,
    mode: more.mode ?? 'REAL',
    title: 'Enlèvement à Niamey',
    awareAt: null,
    zone: 'Africa/Niamey',
    capitalZone: 'Europe/Paris',
    severity: more.severity ?? 2,
    text: '',
  })
  const { actingId } = await room.calls.persons.list()
  await append(incidentId, { kind: 'role.assigned', data: { roleId: LEAD, position: 'primary', personId: actingId } })
  await append(incidentId, { kind: 'message.drafted', data: { messageId: MESSAGE, content } })
  await append(incidentId, { kind: 'message.submitted', data: { messageId: MESSAGE } })
  return incidentId
}

/** Makes a person of the capital known in the room, by the key file that they sent; their ids on both sides. */
async function known(name = 'Odile Marchand') {
  const { persons } = await capital.calls.persons.list()
  const person = persons.find((one) => one.name === name)!
  await capital.calls.persons.exportKey({ id: person.id, grant: granted(capital, 'odile.unisson-key.json', 'write') })
  const key = await room.calls.persons.readKey({ grant: granted(room, 'odile.unisson-key.json', 'read') })
  const signer = await room.calls.persons.addSigner({ ...key, passphrase: PASSPHRASE })
  return { person, signer }
}

async function ask(incidentId: string, personId: string | null = null, messageId = MESSAGE) {
  const grant = granted(room, 'ask.json', 'write')
  clock.advance(1000)
  return room.calls.approvals.ask({ incidentId, messageId, personId, grant, text: 'Signature demandée' })
}

async function sign(personId: string, passphrase = PASSPHRASE) {
  const grant = granted(capital, 'ask.json', 'read')
  return capital.calls.approvals.sign({ grant, into: granted(capital, 'yes.json', 'write'), personId, passphrase })
}

const reading = (name: string) => failure(capital.calls.approvals.readRequest({ grant: granted(capital, name, 'read') }))

const take = (incidentId: string, messageId = MESSAGE, file = 'yes.json') =>
  room.calls.approvals.take({ incidentId, messageId, grant: granted(room, file, 'read'), text: TOLD })
const look = (incidentId: string, messageId = MESSAGE, file = 'yes.json') =>
  room.calls.approvals.look({ incidentId, messageId, grant: granted(room, file, 'read') })

const approval = (): ApprovalFile => approvalFileSchema.parse(JSON.parse(readFileSync(path('yes.json'), 'utf8')))
const write = (name: string, value: unknown): void => writeFileSync(path(name), JSON.stringify(value))
const entries = (incidentId: string) => room.calls.incidents.entries({ incidentId, afterSeq: 0 })

async function stateOf(incidentId: string) {
  const { playbook } = await room.calls.incidents.open({ incidentId })
  const { state, refused } = replay(playbook, await entries(incidentId))
  expect(refused).toEqual([])
  return state
}

/** Refused with this reason, looked at or taken, and the log is as it was. */
async function refusedAs(reason: string, incidentId: string, messageId = MESSAGE, file = 'yes.json') {
  const before = (await entries(incidentId)).length
  const looked = await failure(look(incidentId, messageId, file))
  const taken = await failure(take(incidentId, messageId, file))
  expect(taken).toMatchObject({ code: 'refused', details: { reason } })
  expect(looked).toMatchObject({ code: 'refused', details: { reason } })
  expect(await entries(incidentId)).toHaveLength(before)
  return taken
}

async function edited(incidentId: string, next: MessageContent) {
  await append(incidentId, { kind: 'message.edited', data: { messageId: MESSAGE, content: next } })
  await append(incidentId, { kind: 'message.submitted', data: { messageId: MESSAGE } })
}

describe('an approval by file', () => {
  it('goes out as a request, is signed at another workstation by passphrase, and comes back into the log', async () => {
    const incidentId = await submitted()
    const { person, signer } = await known()
    const { entry: asked } = await ask(incidentId, signer.id)
    expect(asked).toMatchObject({ kind: 'message.approval-requested', author: { name: 'Camille Durand' } })
    const { request, signers } = await capital.calls.approvals.readRequest({ grant: granted(capital, 'ask.json', 'read') })
    const words = 'Nous savons qu’un ressortissant manque à l’appel.'
    expect(request).toMatchObject({
      workspace: 'Ministère des essais',
      incident: { id: incidentId, title: 'Enlèvement à Niamey', mode: 'REAL', severity: 2 },
      message: { id: MESSAGE, text: words, hash: messageHash(MESSAGE, content) },
      authors: ['Camille Durand'],
      asked: { name: 'Odile Marchand', keyFingerprint: keyFingerprint(person.publicKey) },
    })
    expect(signers).toEqual([person.id])
    clock.advance(60_000)
    await sign(person.id)
    expect(await look(incidentId)).toMatchObject({ name: 'Odile Marchand', post: 'Cabinet du ministre', file: 'yes.json' })
    const entry = await take(incidentId)
    expect(entry).toMatchObject({
      kind: 'message.approved',
      text: TOLD,
      author: { id: signer.id, name: 'Odile Marchand', role: 'press-officer' },
      data: {
        signature: { publicKey: person.publicKey },
        byFile: { fileName: 'yes.json', keyFingerprint: keyFingerprint(person.publicKey), takenBy: asked.author.id },
      },
    })
    expect((await stateOf(incidentId)).messages.get(MESSAGE)).toMatchObject({ status: 'approved-once' })
    const { entries: trail } = await capital.calls.audit.list({ offset: 0, limit: 1 })
    expect(trail).toMatchObject([{ action: 'approval.signed', detail: { title: 'Message d’attente', name: 'Odile Marchand' } }])
  })

  it('is asked of somebody whose name a redacted copy made elsewhere does not hold', async () => {
    const incidentId = await submitted()
    const { signer } = await known()
    const grant = granted(room, 'asked.json', 'write')
    const text = 'Signature demandée à Odile Marchand'
    await room.calls.approvals.ask({ incidentId, messageId: MESSAGE, personId: signer.id, grant, text })
    const whole = { incidentId, format: 'json', redacted: false, language: 'fr' } as const
    await room.calls.incidents.exportFile({ ...whole, grant: granted(room, 'whole.json', 'write') })
    const elsewhere = startService(join(profile.folder, 'elsewhere'), { now: clock.now })
    await createWorkspace(elsewhere)
    await elsewhere.calls.incidents.importFile({ grant: granted(elsewhere, 'whole.json', 'read') })
    await elsewhere.calls.incidents.exportFile({ ...whole, redacted: true, grant: granted(elsewhere, 'cut.json', 'write') })
    await elsewhere.close()
    expect(readFileSync(path('whole.json'), 'utf8')).toContain('Odile Marchand')
    expect(readFileSync(path('cut.json'), 'utf8')).toContain('Signature demandée')
    expect(readFileSync(path('cut.json'), 'utf8')).not.toMatch(/Odile|Marchand/u)
  })

  it('leaves a log that both verifiers find intact, and that another workspace takes in whole', async () => {
    const incidentId = await submitted()
    const { person } = await known()
    await ask(incidentId)
    await sign(person.id)
    await take(incidentId)
    await room.calls.incidents.exportLog({ incidentId, grant: granted(room, 'log.jsonl', 'write') })
    const log = readFileSync(path('log.jsonl'), 'utf8')
    expect(verifyLog(log, LOG_NODE_TOOLS)).toMatchObject({ verdict: 'intact', faults: [] })
    expect(referenceVerify(log)).toMatchObject({ intact: true })
    const bundle = { format: 'json', redacted: false, number: null, language: 'fr' } as const
    await room.calls.incidents.exportFile({ incidentId, grant: granted(room, 'whole.json', 'write'), ...bundle })
    await capital.calls.incidents.importFile({ grant: granted(capital, 'whole.json', 'read') })
    expect(await capital.calls.incidents.entries({ incidentId, afterSeq: 0 })).toEqual(await entries(incidentId))
    await room.calls.incidents.exportFile({ incidentId, grant: granted(room, 'red.json', 'write'), ...bundle, redacted: true })
    const redacted = readFileSync(path('red.json'), 'utf8')
    for (const gone of ['Odile', keyFingerprint(person.publicKey), person.publicKey, 'yes.json'])
      expect(redacted, gone).not.toContain(gone)
  })

  it('counts as one of the two at level 3, and not twice', async () => {
    const incidentId = await submitted({ severity: 3 })
    const { person } = await known()
    await ask(incidentId)
    await sign(person.id)
    await take(incidentId)
    await refusedAs('already-approved-by-you', incidentId)
    const release = {
      kind: 'message.released' as const,
      data: { messageId: MESSAGE, hash: messageHash(MESSAGE, content), channels: [], nextUpdateAt: null },
    }
    expect(await failure(append(incidentId, release))).toMatchObject({ details: { reason: 'approvals-missing' } })
    const basile = await room.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    const event = { kind: 'message.approved' as const, data: { messageId: MESSAGE, hash: release.data.hash, signature: null } }
    await room.calls.incidents.appendAs({ incidentId, event, text: '', personId: basile.id, passphrase: OWN })
    expect(await append(incidentId, release)).toMatchObject({ kind: 'message.released' })
  })

  it('is no second person to somebody of the same name who approves here', async () => {
    const incidentId = await submitted({ severity: 3 })
    const { person } = await known()
    await ask(incidentId)
    await sign(person.id)
    await take(incidentId)
    const { id: personId } = await room.calls.persons.add({ name: 'odile  marchand', role: 'crisis', passphrase: OWN })
    const event = {
      kind: 'message.approved' as const,
      data: { messageId: MESSAGE, hash: messageHash(MESSAGE, content), signature: null },
    }
    const here = room.calls.incidents.appendAs({ incidentId, event, text: '', personId, passphrase: OWN })
    expect(await failure(here)).toMatchObject({ details: { reason: 'second-person-needed' } })
  })

  it('says an exercise on the request, in its words, and the signature holds for no other mode', async () => {
    const incidentId = await submitted({ mode: 'EXERCISE' })
    const { person } = await known()
    await ask(incidentId)
    const request = approvalRequestSchema.parse(JSON.parse(readFileSync(path('ask.json'), 'utf8')))
    expect(request.incident.mode).toBe('EXERCISE')
    expect(request.message.text).toMatch(/^EXERCICE – EXERCISE/u)
    // Somebody on the way makes it look real: shown as it is, it no longer fits its words; with the words, it was not asked.
    const real = { ...request, incident: { ...request.incident, mode: 'REAL' as const } }
    write('ask.json', real)
    expect(await failure(sign(person.id))).toMatchObject({ code: 'file-damaged' })
    const text = request.message.text.split('\n')[1]!
    write('ask.json', { ...real, message: { ...request.message, text } })
    await sign(person.id)
    await refusedAs('approval-not-asked', incidentId)
  })
})

describe('an approval by file, attacked', () => {
  it('is refused for who wrote the text, whatever the key, and for a person asked elsewhere', async () => {
    const incidentId = await submitted()
    const camille = await capital.calls.persons.add({ name: 'camille  durand', role: 'centre', passphrase: THEIRS })
    await ask(incidentId)
    expect(await failure(sign(camille.id, THEIRS))).toMatchObject({ details: { reason: 'author-cannot-approve' } })
    const { persons, actingId } = await room.calls.persons.list()
    expect(await failure(ask(incidentId, actingId))).toMatchObject({ details: { reason: 'author-cannot-approve' } })
    // Signed by hand with a program of one's own, under a key that was made known with the author's name.
    const pair = generateKeyPairSync('ed25519')
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
    await room.calls.persons.addSigner({ name: persons[0]!.name, role: 'centre', post: '', publicKey, passphrase: PASSPHRASE })
    const { entry } = await ask(incidentId)
    const { hash, requestHash } = entry.data as { hash: string; requestHash: string }
    const signedAt = clock.now().toISOString()
    const said = Buffer.from(approvalText(incidentId, hash, { requestHash, signedAt }))
    const signature = bySelf(said, pair.privateKey)
    const file = { format: 'unisson-approval/2', incidentId, messageId: MESSAGE, language: 'fr', hash, requestHash, signedAt }
    write('yes.json', { ...file, approver: { name: 'X', role: 'centre' }, publicKey, signature })
    await refusedAs('second-person-needed', incidentId)
  })

  it('is refused once the text was changed, also when the old words are put back', async () => {
    const incidentId = await submitted()
    const { person } = await known()
    await ask(incidentId)
    await sign(person.id)
    await edited(incidentId, { ...content, body: 'Nous savons {{known}}. Tout est faux.' })
    await refusedAs('approval-text-changed', incidentId)
    await edited(incidentId, content)
    await refusedAs('approval-not-asked', incidentId)
  })

  it('is refused in another incident, for another message and for another language of it', async () => {
    const incidentId = await submitted()
    const { person } = await known()
    const english = { ...content, language: 'en', stepId: null, body: 'We know {{known}}.' }
    const variantOf = { messageId: MESSAGE, hash: messageHash(MESSAGE, content) }
    await append(incidentId, {
      kind: 'message.drafted',
      data: { messageId: ENGLISH, content: { ...english, variantOf } },
    })
    await append(incidentId, { kind: 'message.submitted', data: { messageId: ENGLISH } })
    await ask(incidentId)
    await sign(person.id)
    const fault = await refusedAs('approval-other-language', incidentId, ENGLISH)
    expect(fault).toMatchObject({ details: { language: 'fr', title: 'Message d’attente' } })
    const other = `message--${uuid(3)}`
    await append(incidentId, { kind: 'message.drafted', data: { messageId: other, content: english } })
    await append(incidentId, { kind: 'message.submitted', data: { messageId: other } })
    await refusedAs('approval-other-message', incidentId, other)
    const second = await submitted()
    await refusedAs('approval-other-incident', second)
  })

  it('is refused when any word of it was changed, and when it answers a request that was not made', async () => {
    const incidentId = await submitted()
    const { person } = await known()
    await ask(incidentId)
    await sign(person.id)
    const good = approval()
    const forged: readonly Partial<ApprovalFile>[] = [
      { incidentId: `incident--${uuid(9)}` },
      { hash: '0'.repeat(64) },
      { requestHash: '0'.repeat(64) },
      { signedAt: '2026-01-01T00:00:00.000Z' },
      { signature: Buffer.alloc(64).toString('base64') },
      { signature: '' + good.signature.slice(4) },
      { publicKey: (await room.calls.persons.list()).persons[0]!.publicKey },
      { publicKey: 'AAAA' },
    ]
    for (const change of forged) {
      write('forged.json', { ...good, ...change })
      await refusedAs('approval-forged', incidentId, MESSAGE, 'forged.json')
    }
    // The id of the message stands under the hash: said otherwise, it leads nowhere.
    write('forged.json', { ...good, messageId: ENGLISH })
    await refusedAs('approval-unknown-message', incidentId, MESSAGE, 'forged.json')
    expect(await take(incidentId)).toMatchObject({ kind: 'message.approved' })
  })

  it('is refused for a key that nobody made known, that was removed, or that was not the one asked for', async () => {
    const incidentId = await submitted()
    const { persons } = await capital.calls.persons.list()
    const odile = persons[0]!
    await ask(incidentId)
    await sign(odile.id)
    const fault = await refusedAs('approval-key-unknown', incidentId)
    expect(fault).toMatchObject({ details: { name: 'Odile Marchand', keyFingerprint: keyFingerprint(odile.publicKey) } })
    const { signer } = await known()
    await room.calls.persons.removeSigner({ id: signer.id })
    await refusedAs('approval-key-removed', incidentId)
    expect(await failure(ask(incidentId, signer.id))).toMatchObject({ details: { reason: 'retired' } })
    const again = await known()
    expect(again.signer.id).toBe(signer.id)
    const basile = await room.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    await ask(incidentId, basile.id)
    expect(await failure(sign(odile.id))).toMatchObject({ details: { reason: 'asked-of-another-key' } })
    const request = approvalRequestSchema.parse(JSON.parse(readFileSync(path('ask.json'), 'utf8')))
    write('ask.json', { ...request, asked: null })
    await sign(odile.id)
    await refusedAs('approval-not-asked', incidentId)
  })

  it('is refused when it is damaged, huge, something else or the request itself', async () => {
    const incidentId = await submitted()
    const { person } = await known()
    await ask(incidentId)
    await sign(person.id)
    const taken = async (bytes: string) => {
      writeFileSync(path('bad.json'), bytes)
      return failure(take(incidentId, MESSAGE, 'bad.json'))
    }
    const good = JSON.stringify(approval())
    expect(await taken(good.slice(0, -9))).toMatchObject({ code: 'file-damaged' })
    expect(await taken(good.replace('{', '{"__proto__":{"admin":true},'))).toMatchObject({ code: 'file-damaged' })
    expect(await taken(good.replace('"language"', '"speech"'))).toMatchObject({ code: 'file-damaged' })
    expect(await taken(`{"format":"unisson-approval/2","a":${'['.repeat(30_000)}`)).toMatchObject({ code: 'file-damaged' })
    expect(await taken('[]')).toMatchObject({ code: 'file-unsupported' })
    expect(await taken(good + ' '.repeat(100_000))).toMatchObject({ code: 'file-too-large' })
    await refusedAs('file-is-request', incidentId, MESSAGE, 'ask.json')
    expect(await reading('yes.json')).toMatchObject({ details: { reason: 'file-is-approval' } })
    const request = readFileSync(path('ask.json'), 'utf8')
    writeFileSync(path('bad.json'), request.replace('manque', 'marche'))
    expect(await reading('bad.json')).toMatchObject({ code: 'file-damaged' })
    // What its schema does not read, or reads into it, another program might read otherwise.
    writeFileSync(path('bad.json'), request.replace('"audience"', '"unread": 1, "audience"'))
    expect(await reading('bad.json')).toMatchObject({ code: 'file-damaged' })
    writeFileSync(path('bad.json'), request.replace('"audience": "",', ''))
    expect(await reading('bad.json')).toMatchObject({ code: 'file-damaged' })
    writeFileSync(path('bad.json'), request + ' '.repeat(4_000_000))
    expect(await reading('bad.json')).toMatchObject({ code: 'file-too-large' })
    expect(await entries(incidentId)).toHaveLength(5)
  })

  it('is never what a screen says it is: neither a request nor an approval by file can be written by hand', async () => {
    const incidentId = await submitted()
    const hash = messageHash(MESSAGE, content)
    const asking = {
      kind: 'message.approval-requested' as const,
      data: { messageId: MESSAGE, hash, requestHash: '0'.repeat(64), asked: null },
    }
    expect(await failure(append(incidentId, asking))).toMatchObject({ details: { reason: 'asked-with-its-file' } })
    const basile = await room.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    const as = { incidentId, text: '', personId: basile.id, passphrase: OWN }
    expect(await failure(room.calls.incidents.appendAs({ ...as, event: asking }))).toMatchObject({
      details: { reason: 'asked-with-its-file' },
    })
    const byFile = {
      requestHash: '0'.repeat(64),
      fileName: 'x',
      keyFingerprint: 'x',
      signedAt: clock.now().toISOString(),
      takenBy: basile.id,
    }
    const event = { kind: 'message.approved' as const, data: { messageId: MESSAGE, hash, signature: null, byFile } }
    const entry = await room.calls.incidents.appendAs({ ...as, event })
    expect(entry.data).toEqual({ messageId: MESSAGE, hash, signature: expect.any(Object) as object })
  })

  it('is asked only for a text that is submitted and whole, and writes no file otherwise', async () => {
    const incidentId = await submitted()
    await append(incidentId, { kind: 'message.edited', data: { messageId: MESSAGE, content } })
    expect(await failure(ask(incidentId))).toMatchObject({ details: { reason: 'wrong-message-status' } })
    await edited(incidentId, { ...content, values: {} })
    expect(await failure(ask(incidentId))).toMatchObject({ details: { reason: 'fields-empty' } })
    expect(() => readFileSync(path('ask.json'))).toThrow('ENOENT')
  })
})

describe('the register of signers', () => {
  it('is kept by the holder, by passphrase, and every change is in the audit trail', async () => {
    const { signer, person } = await known()
    const key = { name: 'Autre', role: 'centre', post: '' } as const
    const add = (publicKey: string, passphrase = PASSPHRASE, name: string = key.name) =>
      room.calls.persons.addSigner({ ...key, name, publicKey, passphrase })
    const pair = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
    expect(await failure(add(pair, 'pas la bonne phrase du tout'))).toMatchObject({ code: 'wrong-passphrase' })
    expect(await failure(add('pas une clé'))).toMatchObject({ code: 'bad-request' })
    const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' })
    expect(await failure(add(rsa.toString('base64')))).toMatchObject({ code: 'bad-request' })
    expect(await failure(add(person.publicKey))).toMatchObject({ code: 'already-exists' })
    expect(await failure(add(pair, PASSPHRASE, 'odile marchand'))).toMatchObject({ code: 'already-exists' })
    const own = (await room.calls.persons.list()).persons[0]!.publicKey
    expect(await failure(add(own))).toMatchObject({ details: { reason: 'own-key' } })
    const basile = await room.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })
    await room.calls.persons.actAs({ id: basile.id, passphrase: OWN })
    expect(await failure(add(pair))).toMatchObject({ details: { reason: 'holder-only' } })
    expect(await failure(room.calls.persons.removeSigner({ id: signer.id }))).toMatchObject({
      details: { reason: 'holder-only' },
    })
    const holder = (await room.calls.persons.list()).persons.find((one) => one.holder)!
    await room.calls.persons.actAs({ id: holder.id, passphrase: PASSPHRASE })
    await room.calls.persons.removeSigner({ id: signer.id })
    expect(await room.calls.persons.signers()).toMatchObject([{ id: signer.id, removedAt: clock.now().toISOString() }])
    const { entries: trail } = await room.calls.audit.list({ offset: 0, limit: 20 })
    const detail = { name: 'Odile Marchand', key: keyFingerprint(person.publicKey) }
    expect(trail.filter(({ action }) => action.startsWith('signer.'))).toMatchObject([
      { action: 'signer.removed', detail },
      { action: 'signer.added', detail },
    ])
  })
})

const bySelf = (said: Buffer, key: KeyObject): string => signBytes(null, said, key).toString('base64')
