import { describe, expect, it } from 'vitest'
import { readSteps } from '../../../shared/domain/crisis/engine/read-steps.ts'
import type { CrisisEventKind } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import { LEAD, playbookFixture, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, declaredRun, incidentFixture, newRun, type Run } from './run-fixture.ts'

const read = (run: Run, minutes = 0) => readSteps(run.state(), at(minutes))
const status = (run: Run, step: number, minutes = 0): string => read(run, minutes).status(stepId(step))
const ONE = { stepId: stepId(1) }
const because = (step: number) => ({ stepId: stepId(step), reason: 'parce que' })
const done = (run: Run, step: number): void => run.act(ALICE, 'task.done', { stepId: stepId(step), note: '' })
const YES = `option--${uuid(1)}`
const NO = `option--${uuid(2)}`

/** The plan up to the decision. */
function upToDecision(): Run {
  const run = declaredRun()
  done(run, 1)
  run.act(ALICE, 'checklist.toggled', { stepId: stepId(2), itemId: `item--${uuid(1)}`, to: 'done', reason: '' })
  done(run, 2)
  return run
}

/** Ways to bring step 1 to a state. */
const TO = {
  pending: [],
  ready: [],
  'in-progress': ['task.started'],
  blocked: ['task.blocked'],
  done: ['task.done'],
  failed: ['task.failed'],
  'not-applicable': ['task.not-applicable'],
} as const

const data = (kind: CrisisEventKind) =>
  (kind === 'task.started' ? ONE : kind === 'task.done' ? { ...ONE, note: '' } : because(1)) as never

function stepOneIn(wanted: keyof typeof TO): Run {
  const playbook = playbookFixture()
  const run = wanted === 'pending' ? newRun(playbook) : declaredRun(playbook)
  // Nobody leads yet: the step waits for its role.
  if (wanted === 'pending') run.act(ALICE, 'incident.declared', { incident: incidentFixture(playbook) })
  for (const kind of TO[wanted]) run.act(ALICE, kind, data(kind))
  expect(status(run, 1)).toBe(wanted)
  return run
}

const MACHINE: Partial<Record<CrisisEventKind, Partial<Record<keyof typeof TO, string>>>> = {
  'task.started': { ready: 'in-progress', blocked: 'in-progress' },
  'task.done': { ready: 'done', 'in-progress': 'done' },
  'task.blocked': { ready: 'blocked', 'in-progress': 'blocked' },
  'task.failed': { ready: 'failed', 'in-progress': 'failed', blocked: 'failed' },
  'task.not-applicable': {
    pending: 'not-applicable',
    ready: 'not-applicable',
    'in-progress': 'not-applicable',
    blocked: 'not-applicable',
  },
  'task.undone': { done: 'ready', failed: 'ready', 'not-applicable': 'ready' },
}

describe('a task, from pending to done', () => {
  for (const [kind, turns] of Object.entries(MACHINE) as [CrisisEventKind, Record<string, string>][]) {
    it(`${kind} turns ${Object.keys(turns).join(', ')} and refuses every other state`, () => {
      for (const from of Object.keys(TO) as (keyof typeof TO)[]) {
        const run = stepOneIn(from)
        const refusal = run.say(ALICE, kind, data(kind))
        if (turns[from] === undefined) {
          expect([from, refusal?.code]).toEqual([
            from,
            expect.stringMatching(/^(not-ready|task-blocked|already-settled|not-settled)$/u),
          ])
          expect(status(run, 1)).toBe(from)
        } else expect([from, refusal, status(run, 1)]).toEqual([from, null, turns[from]])
      }
    })
  }

  it('says why it waits: what it depends on, a failure before it, a vacant role, a decision', () => {
    const run = declaredRun()
    const why = (step: number) => read(run).obstacles(stepId(step))
    expect(why(2)).toEqual([{ code: 'depends-on', stepId: stepId(1) }])
    expect(why(6)).toEqual([{ code: 'awaits-decision', stepId: stepId(5) }])
    expect(why(10)).toEqual([{ code: 'below-severity', level: 3 }])
    run.act(ALICE, 'task.failed', because(1))
    expect(why(2)).toEqual([{ code: 'dependency-failed', stepId: stepId(1) }])
    run.act(ALICE, 'severity.raised', { to: 3, reason: 'x' })
    expect(why(10)).toEqual([{ code: 'role-vacant', roleId: `role--${uuid(3)}` }])
    expect(run.say(ALICE, 'task.done', { stepId: stepId(2), note: '' })).toEqual({
      code: 'not-ready',
      values: { stepId: stepId(2), because: ['dependency-failed'] },
    })
  })

  it('opens what depends on it when it is not applicable', () => {
    const run = declaredRun()
    run.act(ALICE, 'task.not-applicable', because(1))
    expect(status(run, 2)).toBe('ready')
    expect(read(run).obstacles(stepId(1))).toEqual([{ code: 'marked-not-applicable', reason: 'parce que' }])
  })

  it('is due from T0 or from a step that is done, and not before it is known', () => {
    const run = declaredRun()
    expect(read(run).dueAt(stepId(2))).toBe(at(5))
    expect(read(run).dueAt(stepId(6))).toBeNull()
    done(run, 1)
    run.act(ALICE, 'checklist.toggled', { stepId: stepId(2), itemId: `item--${uuid(1)}`, to: 'done', reason: '' })
    done(run, 2)
    run.clock(12)
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: YES, reason: 'deux Français' })
    expect(read(run).dueAt(stepId(6))).toBe(at(42))
  })

  it('waits by itself, and ends by itself', () => {
    const steps = [
      { kind: 'wait' as const, id: stepId(1), order: 1, title: { fr: 'Attendre' }, minutes: 30 },
      { kind: 'end' as const, id: stepId(2), order: 2, title: { fr: 'Fin' }, dependsOn: [stepId(1)] },
    ]
    const playbook = playbookFixture({ steps })
    const run = newRun(playbook)
    run.act(ALICE, 'incident.declared', { incident: incidentFixture(playbook) })
    expect([status(run, 1, 29), status(run, 2, 29)]).toEqual(['ready', 'pending'])
    expect(read(run, 29).obstacles(stepId(1))).toEqual([{ code: 'waits-until', at: at(30) }])
    expect([status(run, 1, 30), status(run, 2, 30)]).toEqual(['done', 'done'])
    expect(read(run, 99).settledAt(stepId(2))).toBe(at(30))
    expect(run.say(ALICE, 'task.done', { ...ONE, note: '' })?.code).toBe('settled-by-itself')
  })

  it('waits from the moment that what it waited for was set aside', () => {
    const steps = [
      { kind: 'task' as const, id: stepId(1), order: 1, title: { fr: 'Appeler' } },
      { kind: 'wait' as const, id: stepId(2), order: 2, title: { fr: 'Attendre' }, minutes: 30, dependsOn: [stepId(1)] },
    ]
    const playbook = playbookFixture({ steps })
    const run = newRun(playbook)
    run.act(ALICE, 'incident.declared', { incident: incidentFixture(playbook) })
    run.clock(60)
    run.act(ALICE, 'task.not-applicable', because(1))
    expect([status(run, 2, 89), status(run, 2, 90)]).toEqual(['ready', 'done'])
  })

  it('can be added to a run, once, after steps that exist', () => {
    const run = declaredRun()
    const step = { ...playbookFixture().steps[0]!, id: stepId(50), dependsOn: [stepId(1)] }
    run.act(ALICE, 'task.added', { step })
    expect(status(run, 50)).toBe('pending')
    done(run, 1)
    done(run, 50)
    expect(run.say(ALICE, 'task.added', { step })?.code).toBe('duplicate-id')
    expect(run.say(ALICE, 'task.added', { step: { ...step, id: stepId(51), dependsOn: [stepId(99)] } })?.code).toBe(
      'unknown-step',
    )
    expect(run.say(ALICE, 'task.added', { step: playbookFixture().steps[4]! })?.code).toBe('only-tasks-can-be-added')
  })
})

describe('checklists and evidence', () => {
  it('keep a step open until every mandatory line is ticked or set aside with a reason', () => {
    const run = declaredRun()
    done(run, 1)
    const toggle = (to: 'done' | 'open' | 'not-applicable', reason = '') =>
      run.say(ALICE, 'checklist.toggled', { stepId: stepId(2), itemId: `item--${uuid(1)}`, to, reason })
    const finish = () => run.say(ALICE, 'task.done', { stepId: stepId(2), note: '' })
    expect(finish()).toEqual({ code: 'checklist-open', values: { stepId: stepId(2), items: [`item--${uuid(1)}`] } })
    expect(toggle('done')).toBeNull()
    expect(toggle('open')).toBeNull()
    expect(finish()?.code).toBe('checklist-open')
    expect(toggle('not-applicable')?.code).toBe('reason-missing')
    expect(toggle('not-applicable', 'cellule déjà réunie')).toBeNull()
    expect(finish()).toBeNull()
    expect(run.say(ALICE, 'checklist.toggled', { stepId: stepId(2), itemId: 'item--x', to: 'done', reason: '' })?.code).toBe(
      'unknown-item',
    )
  })

  it('keep a step open until its evidence is there', () => {
    const run = upToDecision()
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: YES, reason: 'oui' })
    done(run, 6)
    expect(run.say(ALICE, 'task.done', { stepId: stepId(7), note: '' })?.code).toBe('evidence-missing')
    const evidence = {
      id: 'evidence--1',
      name: 'salle.jpg',
      mediaType: 'image/jpeg',
      sha256: 'a'.repeat(64),
      size: 12,
      source: 'consul',
      capturedAt: null,
      stepId: stepId(7),
      factIds: [],
    }
    run.act(ALICE, 'evidence.added', { evidence })
    done(run, 7)
    expect(run.say(ALICE, 'evidence.added', { evidence })?.code).toBe('duplicate-id')
  })
})

describe('decisions', () => {
  it('set the other branch aside, and bring it back when they are revoked', () => {
    const run = upToDecision()
    expect(run.say(ALICE, 'task.done', { stepId: stepId(5), note: '' })?.code).toBe('needs-decision')
    expect(run.say(ALICE, 'decision.taken', { stepId: stepId(1), optionId: YES, reason: 'x' })?.code).toBe('not-a-decision')
    expect(run.say(ALICE, 'decision.taken', { stepId: stepId(5), optionId: 'option--x', reason: 'x' })?.code).toBe(
      'unknown-option',
    )
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: NO, reason: 'liste vérifiée' })
    expect(run.state().choices.get(stepId(5))).toMatchObject({ optionId: NO, reason: 'liste vérifiée', by: ALICE })
    expect([6, 7, 8].map((step) => status(run, step))).toEqual(['not-applicable', 'not-applicable', 'ready'])
    expect(read(run).obstacles(stepId(7))).toEqual([{ code: 'branch-not-taken', stepId: stepId(5), optionId: YES }])
    done(run, 8)
    // The branch set aside holds nothing up.
    expect(status(run, 9)).toBe('ready')
    expect(run.say(ALICE, 'decision.taken', { stepId: stepId(5), optionId: YES, reason: 'x' })?.code).toBe('already-settled')
    run.act(ALICE, 'decision.revoked', because(5))
    expect([5, 6, 7, 8].map((step) => status(run, step))).toEqual(['ready', 'pending', 'pending', 'done'])
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: YES, reason: 'un ressortissant' })
    expect([6, 7].map((step) => status(run, step))).toEqual(['ready', 'pending'])
    expect(run.say(ALICE, 'decision.revoked', because(1))?.code).toBe('not-taken')
  })

  it('may lead back: the steps between are open again', () => {
    const steps = [
      { kind: 'task' as const, id: stepId(1), order: 1, title: { fr: 'Appeler' } },
      {
        kind: 'decision' as const,
        id: stepId(2),
        order: 2,
        title: { fr: 'Joint ?' },
        dependsOn: [stepId(1)],
        options: [
          { id: YES, title: { fr: 'Oui' }, next: [stepId(3)] },
          { id: NO, title: { fr: 'Rappeler' }, next: [stepId(1)] },
        ],
      },
      { kind: 'end' as const, id: stepId(3), order: 3, title: { fr: 'Fin' } },
    ]
    const playbook = playbookFixture({ steps })
    const run = newRun(playbook)
    run.act(ALICE, 'incident.declared', { incident: incidentFixture(playbook) })
    expect(status(run, 1)).toBe('ready')
    done(run, 1)
    run.act(ALICE, 'decision.taken', { stepId: stepId(2), optionId: NO, reason: 'pas de réponse' })
    expect([1, 2, 3].map((step) => status(run, step))).toEqual(['ready', 'pending', 'pending'])
    done(run, 1)
    run.act(ALICE, 'decision.taken', { stepId: stepId(2), optionId: YES, reason: 'joint' })
    expect([1, 2, 3].map((step) => status(run, step))).toEqual(['done', 'done', 'done'])
  })
})

describe('roles', () => {
  it('are left, and taken over when the holder cannot be reached', () => {
    const run = declaredRun()
    const seat = { roleId: LEAD, position: 'primary' as const }
    expect(run.say('person--x', 'role.assigned', { ...seat, personId: 'person--x' })?.code).toBe('seat-occupied')
    expect(run.say(ALICE, 'role.taken-over', { ...seat, reason: 'x' })?.code).toBe('already-held')
    expect(run.say('person--bob', 'role.taken-over', { ...seat, reason: 'x' })?.code).toBe('same-person')
    run.act('person--x', 'role.taken-over', { ...seat, reason: 'injoignable' })
    expect(run.state().seats.get(`${LEAD} primary`)?.personId).toBe('person--x')
    run.act('person--x', 'role.vacated', { ...seat, reason: 'relève' })
    expect(run.say('person--x', 'role.vacated', { ...seat, reason: 'x' })?.code).toBe('seat-vacant')
    expect(run.say(ALICE, 'role.assigned', { roleId: 'role--x', position: 'primary', personId: ALICE })?.code).toBe(
      'unknown-role',
    )
  })

  it('change hands when the other accepts, and not before', () => {
    const run = declaredRun()
    const seat = { roleId: LEAD, position: 'primary' as const }
    const offer = { ...seat, to: 'person--dan', note: 'point fait' }
    expect(run.say('person--bob', 'handover.offered', offer)?.code).toBe('not-role-holder')
    expect(run.say(ALICE, 'handover.offered', { ...offer, to: ALICE })?.code).toBe('same-person')
    expect(run.say('person--dan', 'handover.accepted', seat)?.code).toBe('nothing-offered')
    run.act(ALICE, 'handover.offered', offer)
    expect(run.state().seats.get(`${LEAD} primary`)).toMatchObject({ personId: ALICE, offeredTo: 'person--dan' })
    expect(run.say('person--bob', 'handover.accepted', seat)?.code).toBe('not-addressee')
    run.act('person--dan', 'handover.declined', { ...seat, reason: 'en route' })
    run.act(ALICE, 'handover.offered', offer)
    run.act('person--dan', 'handover.accepted', seat)
    expect(run.state().seats.get(`${LEAD} primary`)).toMatchObject({ personId: 'person--dan', offeredTo: null })
  })
})
