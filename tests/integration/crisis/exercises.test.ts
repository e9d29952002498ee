import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeIncidentJson } from '../../../electron/data/features/incidents/export/write-incident-json.ts'
import type { LogDraft } from '../../../shared/domain/crisis/log/log-draft.ts'
import type { Exercise } from '../../../shared/domain/crisis/model/exercise.ts'
import { failure } from '../../helpers/failure.ts'
import {
  CHEAP_ARGON2,
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'
import { draft, makeLog, testKey, type TestLog } from '../../unit/crisis/log/log-kit.ts'
import { playbookFixture } from '../../unit/crisis/playbook-fixture.ts'
import { incidentFixture } from '../../unit/crisis/run-fixture.ts'

const PLAYBOOK = 'playbook--2f6e5344-8201-5fdb-9287-5e83c8d5bb01'
const ANSWER = 'step--324811ae-d3e0-5451-832c-c3b34fb71a92'
const WITH_PROOF = 'option--e9935e38-c705-560d-9cf6-31508396b6f8'
const OWN = 'une phrase bien à elle'
const PLACE = { zone: 'Africa/Niamey', capitalZone: 'Europe/Paris', severity: 2, text: 'Exercice' } as const

/** Stands in everything that players must not be given before its time. */
const CANARY = 'CANARI-7f3a'

const inject = (number: number, offsetMinutes: number, more: Partial<Exercise['injects'][number]> = {}) => ({
  id: `inject--${number}`,
  offsetMinutes,
  from: `Le Phare ${CANARY}-${number}`,
  to: ['Porte-parole'],
  channel: 'press' as const,
  text: `Question ${CANARY}-${number}`,
  media: [],
  expectedAction: `Attendu ${CANARY}-attendu`,
  objectiveIds: ['objective--1'],
  condition: null,
  ...more,
})

/** When the drafts of a log that is made here are written. */
const FORGED = '2026-03-01T09:00:00.000Z'
const says = (kind: string, data: LogDraft['data'], seq: number) => draft(seq, { kind, data, text: kind })
const pick = ({ header, entries, signatures }: TestLog) => ({ header, entries, signatures })

/** The next look of the clock of injects. */
const look = () => new Promise((resolve) => setTimeout(resolve, 1200))

describe('an exercise', () => {
  let profile: ReturnType<typeof createProfile>
  let clock: ReturnType<typeof createTestClock>
  let service: TestService
  let playerId: string
  let holderId: string

  beforeEach(async () => {
    profile = createProfile()
    clock = createTestClock()
    service = startService(profile.folder, { now: clock.now })
    await createWorkspace(service)
    holderId = (await service.calls.persons.list()).actingId
    playerId = (await service.calls.persons.add({ name: 'Inès Baret', role: 'press-officer', passphrase: OWN })).id
    await service.calls.playbooks.list()
  })
  afterEach(async () => {
    await service.close()
    profile.remove()
  })

  const player = () => service.calls.persons.actAs({ id: playerId, passphrase: OWN })
  const animator = () => service.calls.persons.actAs({ id: holderId, passphrase: PASSPHRASE })

  async function written(injects: Exercise['injects']): Promise<string> {
    const made = await service.calls.exercises.create({ from: 'nothing', title: 'Nuit blanche', playbookId: PLAYBOOK })
    const exercise: Exercise = {
      ...made.exercise,
      scenario: `Trame ${CANARY}-trame`,
      objectives: [{ id: 'objective--1', title: `But ${CANARY}-but`, measure: '' }],
      injects,
      participants: [...made.exercise.participants, { personId: playerId, part: 'player' }],
    }
    await service.calls.exercises.save({ exercise, revision: made.revision })
    return made.exercise.id
  }

  it('is refused with an inject for nobody, the inject named, and by no other way', async () => {
    const id = await written([inject(1, 30, { to: [] }), inject(2, 0)])
    const { code, details } = await failure(service.calls.exercises.start({ id, ...PLACE }))
    expect([code, details]).toEqual(['refused', { reason: 'inject-without-target', inject: 2, injectId: 'inject--1' }])
    const declaration = { ...PLACE, playbookId: PLAYBOOK, mode: 'EXERCISE', title: 'x', awareAt: null, exerciseId: id } as const
    expect((await failure(service.calls.incidents.declare(declaration))).details['reason']).toBe('start-the-exercise')
  })

  it('gives players nothing of what is still to come, in any call', async () => {
    const id = await written([inject(1, 0), inject(2, 10), inject(3, 20)])
    const { id: incidentId } = await service.calls.exercises.start({ id, ...PLACE })
    await look()
    await player()
    const told = JSON.stringify(await service.calls.exercises.feed({ incidentId }))
    expect(told).toContain(`${CANARY}-1`)
    expect(told).not.toMatch(new RegExp(`${CANARY}-(?:[23]|attendu|trame|but)`, 'u'))
    const file = async (format: 'json' | 'csv'): Promise<string> => {
      const path = join(profile.folder, `out.${format}`)
      service.control.grantFile(format, path, 'write')
      await service.calls.incidents.exportFile({ incidentId, grant: format, format, redacted: false, language: 'fr' })
      return readFileSync(path, 'utf8')
    }
    const paper = (kind: 'incident-review' | 'incident-log') =>
      service.control.printableHtml({ kind, incidentId, redacted: false, language: 'fr' })
    const rest = JSON.stringify([
      await service.calls.exercises.list(),
      await service.calls.incidents.list(),
      await service.calls.incidents.open({ incidentId }),
      await service.calls.incidents.entries({ incidentId, afterSeq: 0 }),
      await file('json'),
      await file('csv'),
      await paper('incident-review'),
      await paper('incident-log'),
    ])
    expect(rest).toContain(`${CANARY}-1`)
    expect(rest).not.toMatch(new RegExp(`${CANARY}-(?:[23]|attendu|trame|but)`, 'u'))
    const given = { kind: 'inject.delivered', data: { injectId: 'inject--2' } } as const
    for (const call of [
      service.calls.exercises.get({ id }),
      service.calls.exercises.create({ from: 'copy', id, title: 'Pour voir' }),
      service.calls.exercises.act({ incidentId, event: given, text: '' }),
      service.calls.incidents.append({ incidentId, event: given, text: '' }),
    ]) {
      const error = await failure(call)
      expect(error.details['reason']).toBe('animators-only')
      expect(JSON.stringify(error)).not.toContain(CANARY)
    }
  })

  it('gives nothing away to a log made elsewhere that says it was played there, and is not taken for played', async () => {
    const id = await written([inject(1, 0), inject(2, 10)])
    await player()
    const playbook = playbookFixture({ id: 'playbook--1', version: 3, status: 'published', steps: [] })
    const incident = incidentFixture(playbook, { id: 'incident--1', mode: 'EXERCISE', exerciseId: id, awareAt: FORGED })
    const forged = [
      says('incident.declared', { incident }, 1),
      says('inject.delivered', { injectId: 'inject--1' }, 2),
      says('inject.delivered', { injectId: 'inject--2' }, 3),
      says('incident.stabilised', { reason: 'x' }, 4),
      says('incident.closed', { reason: 'x' }, 5),
    ]
    const log = makeLog(forged, { key: testKey() })
    const path = join(profile.folder, 'forged.json')
    writeFileSync(path, writeIncidentJson({ playbook, contacts: [], ...pick(log) }))
    service.control.grantFile('forged', path, 'read')
    await service.calls.incidents.importFile({ grant: 'forged' })
    expect((await service.calls.incidents.list())[0]?.status).toBe('closed')
    expect((await failure(service.calls.exercises.feed({ incidentId: 'incident--1' }))).code).toBe('not-found')
    const kind = 'incident-review'
    const review = { kind, incidentId: 'incident--1', redacted: false, language: 'fr' } as const
    expect(await service.control.printableHtml(review)).not.toContain(CANARY)
    await animator()
    const { exercise, revision, runs } = await service.calls.exercises.get({ id })
    expect(runs).toEqual([])
    await service.calls.exercises.save({ exercise, revision })
  })

  it('keeps its own clock through pause, speed and a restart', async () => {
    const id = await written([inject(1, 10), inject(2, 20)])
    const { id: incidentId } = await service.calls.exercises.start({ id, ...PLACE })
    const act = (event: Parameters<typeof service.calls.exercises.act>[0]['event']) =>
      service.calls.exercises.act({ incidentId, event, text: 'par l’animation' })
    const sent = async () => (await service.calls.exercises.feed({ incidentId })).items.map(({ injectId }) => injectId)
    clock.advance(5 * 60_000)
    await act({ kind: 'exercise.paused', data: {} })
    clock.advance(60 * 60_000)
    await look()
    expect(await sent()).toEqual([])
    await act({ kind: 'exercise.resumed', data: {} })
    await act({ kind: 'exercise.speed-set', data: { speed: 5 } })

    await service.close()
    service = startService(profile.folder, { now: clock.now, argon2Cost: CHEAP_ARGON2 })
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    clock.advance(59_000)
    await look()
    expect(await sent()).toEqual([])
    clock.advance(2000)
    await look()
    expect(await sent()).toEqual(['inject--1'])
    clock.advance(2 * 60_000)
    await look()
    expect(await sent()).toEqual(['inject--2', 'inject--1'])
  })

  it('sends what depends on a decision or an answer when that is taken, once', async () => {
    const id = await written([
      inject(1, 0),
      inject(2, 5, { condition: { kind: 'decision', stepId: ANSWER, optionId: WITH_PROOF } }),
      inject(3, 5, { condition: { kind: 'inject', injectId: 'inject--1', answered: true } }),
      inject(4, 5),
    ])
    const { id: incidentId } = await service.calls.exercises.start({ id, ...PLACE })
    const sent = async () => (await service.calls.exercises.feed({ incidentId })).items.map(({ injectId }) => injectId).toSorted()
    await service.calls.exercises.act({
      incidentId,
      event: { kind: 'inject.skipped', data: { injectId: 'inject--4', reason: 'Déjà vu' } },
      text: 'Sauté',
    })
    clock.advance(6 * 60_000)
    await look()
    expect(await sent()).toEqual(['inject--1'])
    await service.calls.exercises.act({
      incidentId,
      event: { kind: 'inject.answered', data: { injectId: 'inject--1', observed: 'Rappel dans les 5 minutes' } },
      text: 'Vu',
    })
    await look()
    await look()
    expect(await sent()).toEqual(['inject--1', 'inject--3'])
    const entries = await service.calls.incidents.entries({ incidentId, afterSeq: 0 })
    expect(entries.filter(({ kind }) => kind === 'inject.delivered')).toHaveLength(2)
  })

  it('does not change once it was played, and another of it can be made', async () => {
    const id = await written([inject(1, 0)])
    await service.calls.exercises.start({ id, ...PLACE })
    const { exercise, revision, runs } = await service.calls.exercises.get({ id })
    expect(runs).toHaveLength(1)
    expect((await failure(service.calls.exercises.save({ exercise, revision }))).details['reason']).toBe('exercise-played')
    expect((await failure(service.calls.exercises.remove({ id }))).details['reason']).toBe('exercise-played')
    const copy = await service.calls.exercises.create({ from: 'copy', id, title: 'Deuxième' })
    expect(copy.exercise.injects).toEqual(exercise.injects)
    await service.calls.exercises.remove({ id: copy.exercise.id })
    expect((await service.calls.exercises.list()).map((line) => line.id)).toEqual([id])
    await animator()
  })

  it('is saved on the revision it was read at, and always has an animator', async () => {
    const id = await written([inject(1, 0)])
    const { exercise, revision } = await service.calls.exercises.get({ id })
    expect((await failure(service.calls.exercises.save({ exercise, revision: revision - 1 }))).code).toBe('conflict')
    const without = { ...exercise, participants: [{ personId: playerId, part: 'player' as const }] }
    expect((await failure(service.calls.exercises.save({ exercise: without, revision }))).details['reason']).toBe('no-animators')
  })
})
