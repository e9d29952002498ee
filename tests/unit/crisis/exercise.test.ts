import { describe, expect, it } from 'vitest'
import { checkExercise } from '../../../shared/domain/crisis/exercise/check-exercise.ts'
import { dueInjects } from '../../../shared/domain/crisis/exercise/due-injects.ts'
import { exerciseSchema } from '../../../shared/domain/crisis/model/exercise.ts'
import { playbookFixture, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, declaredRun } from './run-fixture.ts'

const YES = `option--${uuid(1)}`
const inject = (number: number, more: object = {}) => ({
  id: `inject--${number}`,
  offsetMinutes: number * 10,
  from: 'Une agence',
  to: ['porte-parole'],
  channel: 'press',
  text: 'Confirmez-vous ?',
  ...more,
})

const ids = (injects: readonly { readonly id: string }[]) => injects.map(({ id }) => id)

const exercise = (injects: readonly object[], more: object = {}) =>
  exerciseSchema.parse({
    id: `exercise--${uuid(1)}`,
    title: 'Nuit blanche',
    playbookId: playbookFixture().id,
    objectives: [{ id: 'objective--1', title: 'Parler avant T+15' }],
    participants: [{ personId: ALICE, part: 'player' }],
    createdAt: at(0),
    injects,
    ...more,
  })

describe('an exercise before its start', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['an inject for nobody', { to: [] }, 'inject-without-target'],
    ['an inject that says nothing', { text: ' ' }, 'inject-without-text'],
    ['an objective that is not there', { objectiveIds: ['objective--9'] }, 'unknown-objective'],
    ['a condition on no decision', { condition: { kind: 'decision', stepId: stepId(1), optionId: YES } }, 'unknown-decision'],
    ['a condition on no inject', { condition: { kind: 'inject', injectId: 'inject--9', answered: true } }, 'unknown-inject'],
    [
      'a condition on itself',
      { condition: { kind: 'inject', injectId: 'inject--2', answered: true } },
      'inject-before-its-condition',
    ],
  ]
  for (const [name, change, code] of cases) {
    it(`is refused with ${name}`, () => {
      const faults = checkExercise(exercise([inject(1), inject(2, change)]), playbookFixture())
      expect(faults.map((fault) => [fault.code, fault.injectId])).toEqual([[code, 'inject--2']])
    })
  }

  it('is refused without players, for another plan and with an inject twice', () => {
    const codes = (more: object, injects: readonly object[] = [inject(1)]) =>
      checkExercise(exercise(injects, more), playbookFixture()).map(({ code }) => code)
    expect(codes({})).toEqual([])
    expect(codes({ participants: [{ personId: ALICE, part: 'observer' }] })).toEqual(['no-players'])
    expect(codes({ playbookId: 'playbook--x' })).toEqual(['wrong-playbook'])
    expect(codes({}, [inject(1), inject(1)])).toEqual(['duplicate-id'])
  })
})

describe('an exercise that runs', () => {
  it('delivers by its own clock, which can be paused and hastened', () => {
    const played = exercise([inject(3), inject(1), inject(2)])
    const run = declaredRun(playbookFixture(), { mode: 'EXERCISE' })
    const due = (minutes: number) => ids(dueInjects(played, run.state(), at(minutes)).deliver)
    expect([due(9), due(10), due(25)]).toEqual([[], ['inject--1'], ['inject--1', 'inject--2']])
    run.clock(10)
    run.act(ALICE, 'inject.delivered', { injectId: 'inject--1' })
    expect(run.say(ALICE, 'inject.delivered', { injectId: 'inject--1' })?.code).toBe('inject-already-settled')
    run.act(ALICE, 'exercise.paused', {})
    expect(run.say(ALICE, 'exercise.paused', {})?.code).toBe('already-paused')
    expect(due(500)).toEqual([])
    run.clock(100)
    run.act(ALICE, 'exercise.resumed', {})
    expect(run.say(ALICE, 'exercise.resumed', {})?.code).toBe('not-paused')
    run.act(ALICE, 'exercise.speed-set', { speed: 5 })
    expect([due(101), due(102), due(104)]).toEqual([[], ['inject--2'], ['inject--2', 'inject--3']])
    run.act(ALICE, 'incident.cancelled', { reason: 'fin' })
    expect(due(104)).toEqual([])
  })

  it('withholds an inject until what it waits for has happened', () => {
    const played = exercise([
      inject(1),
      inject(2, { condition: { kind: 'inject', injectId: 'inject--1', answered: true } }),
      inject(3, { condition: { kind: 'decision', stepId: stepId(5), optionId: YES } }),
    ])
    const run = declaredRun(playbookFixture(), { mode: 'EXERCISE' })
    run.act(ALICE, 'inject.delivered', { injectId: 'inject--1' })
    const due = () => {
      const { deliver, withheld } = dueInjects(played, run.state(), at(60))
      return [ids(deliver), ids(withheld)]
    }
    expect(due()).toEqual([[], ['inject--2', 'inject--3']])
    expect(run.say(ALICE, 'inject.answered', { injectId: 'inject--2', observed: 'x' })?.code).toBe('inject-not-delivered')
    run.act(ALICE, 'inject.answered', { injectId: 'inject--1', observed: 'a rappelé' })
    expect(due()).toEqual([['inject--2'], ['inject--3']])
    run.act(ALICE, 'task.not-applicable', { stepId: stepId(2), reason: 'x' })
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: YES, reason: 'x' })
    expect(due()).toEqual([['inject--2', 'inject--3'], []])
  })

  it('is nothing that a real incident can hold', () => {
    const run = declaredRun()
    for (const kind of ['exercise.paused', 'exercise.resumed'] as const)
      expect(run.say(ALICE, kind, {})?.code).toBe('not-an-exercise')
    expect(run.say(ALICE, 'exercise.speed-set', { speed: 2 })?.code).toBe('not-an-exercise')
    expect(run.say(ALICE, 'inject.delivered', { injectId: 'inject--1' })?.code).toBe('not-an-exercise')
    expect(run.say(ALICE, 'inject.answered', { injectId: 'inject--1', observed: 'x' })?.code).toBe('not-an-exercise')
    expect(run.say(ALICE, 'objective.scored', { objectiveId: 'objective--1', score: 2, comment: '' })?.code).toBe(
      'not-an-exercise',
    )
  })
})
