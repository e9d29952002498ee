import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inflateZipEntry } from '../../../../electron/data/formats/zip/inflate-zip-entry.ts'
import { readZipDirectory } from '../../../../electron/data/formats/zip/read-zip-directory.ts'
import { openMandatory } from '../../../../shared/domain/crisis/engine/open-mandatory.ts'
import { replay } from '../../../../shared/domain/crisis/engine/replay.ts'
import { canonicalJson } from '../../../../shared/domain/crisis/log/canonical-json.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { failure } from '../../../helpers/failure.ts'
import { LEAD, stepId } from '../../../unit/crisis/playbook-fixture.ts'
import { CONTACT, crisisWorkspace, secretRun, SECRETS } from './crisis-workspace.ts'

let here: Awaited<ReturnType<typeof crisisWorkspace>>
let incidentId: string

beforeEach(async () => {
  const origin = await crisisWorkspace()
  here = await crisisWorkspace(false)
  incidentId = await secretRun(origin)
  const file = JSON.parse((await origin.exported(incidentId, 'json')).toString('utf8')) as { contacts: unknown[] }
  file.contacts.push(CONTACT)
  await here.imported(canonicalJson(file))
  await origin.close()
})
afterEach(async () => {
  await here.close()
})

const acting = async ({ service }: typeof here): Promise<string> => (await service.calls.persons.list()).actingId
const found = (text: string): readonly string[] => SECRETS.filter((secret) => text.includes(secret))

/** Every part of a zip, its names included. */
function partsOf(archive: Buffer): string {
  const entries = readZipDirectory(archive)
  return entries.map((entry) => `${entry.name}\n${inflateZipEntry(archive, entry).toString('utf8')}`).join('\n')
}

const page = (kind: 'incident-log' | 'incident-review', redacted: boolean) =>
  here.service.control.printableHtml({ kind, incidentId, redacted, language: 'fr' })
const sitrep = (redacted: boolean) =>
  here.service.control.printableHtml({ kind: 'sitrep', incidentId, number: null, redacted, language: 'fr' })

describe('the redaction profile', () => {
  it('leaves nothing of what it strips in JSON, CSV, the Word document and the printed pages', async () => {
    const json = (await here.exported(incidentId, 'json', true)).toString('utf8')
    expect(found(json)).toEqual([])
    expect(json).not.toMatch(/[0-9a-f]{64}/u)
    expect(json).toContain('unisson-incident-redacted/1')
    expect(json).toContain('Deux ressortissants manquent, dont')
    const csv = (await here.exported(incidentId, 'csv', true)).toString('utf8')
    expect(found(csv)).toEqual([])
    expect(csv).toContain(',P1,')
    expect(found(partsOf(await here.exported(incidentId, 'docx', true)))).toEqual([])
    for (const html of [await page('incident-log', true), await page('incident-review', true), await sitrep(true)]) {
      expect(found(html)).toEqual([])
      expect(html).toContain('Version expurgée')
    }
  })

  it('strips what is there without it: the search would find it', async () => {
    expect(found((await here.exported(incidentId, 'json')).toString('utf8'))).toEqual(SECRETS)
    expect(found((await here.exported(incidentId, 'csv')).toString('utf8'))).toContain('Note pour nous seuls')
    expect(found(await sitrep(false))).toContain('jeanne@example.org')
    expect(found(partsOf(await here.exported(incidentId, 'docx')))).toContain('Camille Durand')
    expect(found(await page('incident-log', false))).toContain('20123456')
  })

  it('leaves nothing of an internal note in the correction of it, or in the words of an entry that repeats it', async () => {
    const own = await crisisWorkspace()
    const id = await own.declare()
    const append = (event: CrisisEvent, text: string, corrects: number | null = null) =>
      own.service.calls.incidents.append({ incidentId: id, event, text, corrects })
    const { seq } = await append({ kind: 'note', data: null }, 'Le poste a déjà parlé')
    const corrected = await append({ kind: 'entry.corrected', data: null }, 'Non pas le poste : la mairie en secret', seq)
    await append({ kind: 'entry.corrected', data: null }, 'Ni la mairie : la préfecture en secret', corrected.seq)
    const done = { stepId: stepId(1), note: 'accord tacite du ministre' }
    await append({ kind: 'role.assigned', data: { roleId: LEAD, position: 'primary', personId: await acting(own) } }, 'Pourvu')
    const settled = await append({ kind: 'task.done', data: done }, 'Fait : accord tacite du ministre')
    await append({ kind: 'entry.corrected', data: null }, 'Non pas du ministre : de la directrice', settled.seq)
    const open = await append({ kind: 'field.set', data: { name: 'known', value: 'Route coupée' } }, 'Route ouverte')
    await append({ kind: 'entry.corrected', data: null }, 'Route coupée', open.seq)
    for (const format of ['json', 'csv'] as const) {
      const told = (await own.exported(id, format, true)).toString('utf8')
      for (const secret of ['mairie', 'préfecture', 'accord tacite', 'directrice'])
        expect(told, `${format} ${secret}`).not.toContain(secret)
      expect(told).toContain('Route coupée')
    }
    await own.close()
  })

  it('leaves out what a foreign plan said of its authors in fields of its own, and the lines that must not be said', async () => {
    const own = await crisisWorkspace()
    const { calls } = own.service
    const { playbookId } = (await calls.incidents.open({ incidentId: await own.declare() })).header
    const plan = await calls.playbooks.get({ id: playbookId, version: null })
    const kept = { agent_definitions: { 'individual--1': { name: 'Oumar Sy', contact: { home: 'rue des Palmiers' } } } }
    const forbiddenLines = [{ text: { fr: 'Nous connaissons le ravisseur' }, why: { fr: 'Il l’apprendrait' } }]
    const roles = plan.roles.map((role) => ({ ...role, kept }))
    await calls.playbooks.save({ playbook: { ...plan, kept, roles, forbiddenLines } })
    await calls.playbooks.submit({ id: playbookId })
    await calls.playbooks.publish({ id: playbookId })
    const id = await own.declare()
    const secrets = /Oumar Sy|Palmiers|ravisseur|apprendrait/u
    expect((await own.exported(id, 'json')).toString('utf8')).toMatch(secrets)
    expect((await own.exported(id, 'json', true)).toString('utf8')).not.toMatch(secrets)
    await own.close()
  })

  it('leaves what an animator wrote beside a score, and who is to do what, out of the review', async () => {
    const own = await crisisWorkspace()
    const { calls, control } = own.service
    const { playbookId } = (await calls.incidents.open({ incidentId: await own.declare() })).header
    const made = await calls.exercises.create({ from: 'nothing', title: 'Nuit blanche', playbookId })
    const objectives = [{ id: 'objective--1', title: 'Répondre vite', measure: '' }]
    const inject = {
      id: 'inject--1',
      offsetMinutes: 30,
      from: 'Le Phare',
      to: [LEAD],
      channel: 'press' as const,
      text: 'Une question',
      media: [],
      expectedAction: '',
      objectiveIds: ['objective--1'],
      condition: null,
    }
    const { id: personId } = await calls.persons.add({
      name: 'Inès Baret',
      role: 'press-officer',
      passphrase: 'une phrase à elle',
    })
    const participants = [...made.exercise.participants, { personId, part: 'player' as const }]
    const exercise = { ...made.exercise, objectives, injects: [inject], participants }
    await calls.exercises.save({ exercise, revision: made.revision })
    const place = { zone: 'Africa/Niamey', capitalZone: 'Europe/Paris', severity: 2 } as const
    const { id } = await calls.exercises.start({ id: made.exercise.id, ...place, text: '' })
    const score = { objectiveId: 'objective--1', score: 1, comment: 'Le porte-parole a paniqué' } as const
    await calls.exercises.act({ incidentId: id, event: { kind: 'objective.scored', data: score }, text: '' })
    const append = (event: CrisisEvent) => calls.incidents.append({ incidentId: id, event, text: '' })
    const { playbook } = await calls.incidents.open({ incidentId: id })
    const left = async () => {
      const { state } = replay(playbook, await calls.incidents.entries({ incidentId: id, afterSeq: 0 }))
      return openMandatory(state, own.clock.now().toISOString()).find((item) => item.kind === 'step')
    }
    for (let step = await left(); step !== undefined; step = await left())
      await append({ kind: 'task.not-applicable', data: { stepId: step.stepId, reason: 'Fin' } })
    await append({ kind: 'incident.stabilised', data: { reason: 'Fin' } })
    await append({ kind: 'incident.closed', data: { reason: 'Fin' } })
    const action = { id: 'action--1', findingId: null, text: 'Désigner un adjoint', owner: 'Oumar Sy', due: null, done: false }
    await append({ kind: 'review.saved', data: { review: { summary: '', findings: [], actions: [action] } } })
    const review = (redacted: boolean) =>
      control.printableHtml({ kind: 'incident-review', incidentId: id, redacted, language: 'fr' })
    expect(await review(false)).toContain('paniqué')
    expect(await review(true)).toContain('Répondre vite')
    expect(await review(true)).toContain('Désigner un adjoint')
    expect(await review(true)).not.toMatch(/paniqué|Oumar Sy/u)
    expect((await own.exported(id, 'json')).toString('utf8')).toContain('Oumar Sy')
    expect((await own.exported(id, 'json', true)).toString('utf8')).not.toMatch(/paniqué|Oumar Sy/u)
    await own.close()
  })

  it('refuses to redact originals', async () => {
    expect(await failure(here.exported(incidentId, 'zip', true))).toMatchObject({
      code: 'refused',
      details: { reason: 'evidence-not-redacted' },
    })
  })
})
