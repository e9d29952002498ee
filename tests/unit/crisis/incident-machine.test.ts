import { describe, expect, it } from 'vitest'
import { openMandatory } from '../../../shared/domain/crisis/engine/open-mandatory.ts'
import type { CrisisEventKind } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import { playbookFixture, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, declaredRun, incidentFixture, newRun, type Run } from './run-fixture.ts'

const EMPTY = playbookFixture({ steps: [{ kind: 'end', id: stepId(1), order: 1, title: { fr: 'Fin' } }] })
const because = { reason: 'parce que' }

/** A run of an empty plan, led to a state. */
function runIn(status: 'draft' | 'active' | 'stabilised' | 'closed' | 'reviewed' | 'cancelled'): Run {
  const run = newRun(EMPTY)
  const incident = incidentFixture(EMPTY)
  run.act(ALICE, status === 'draft' ? 'incident.drafted' : 'incident.declared', { incident })
  if (status === 'cancelled') run.act(ALICE, 'incident.cancelled', because)
  if (['stabilised', 'closed', 'reviewed'].includes(status)) run.act(ALICE, 'incident.stabilised', because)
  if (['closed', 'reviewed'].includes(status)) run.act(ALICE, 'incident.closed', because)
  if (status === 'reviewed') run.act(ALICE, 'incident.reviewed', {})
  expect(run.state().status).toBe(status)
  return run
}

const STATUSES = ['draft', 'active', 'stabilised', 'closed', 'reviewed', 'cancelled'] as const

/** Every transition of the machine, and nothing else. */
const TURNS: readonly (readonly [CrisisEventKind, object, Partial<Record<(typeof STATUSES)[number], string>>])[] = [
  ['incident.declared', { incident: incidentFixture(EMPTY) }, { draft: 'active' }],
  ['incident.stabilised', because, { active: 'stabilised' }],
  ['incident.reactivated', because, { stabilised: 'active' }],
  ['incident.closed', because, { stabilised: 'closed' }],
  ['incident.reviewed', {}, { closed: 'reviewed' }],
  ['incident.cancelled', because, { draft: 'cancelled', active: 'cancelled', stabilised: 'cancelled' }],
]

describe('the incident, from draft to reviewed', () => {
  for (const [kind, data, turns] of TURNS) {
    it(`${kind} turns ${Object.keys(turns).join(', ')} and refuses every other state`, () => {
      for (const status of STATUSES) {
        const run = runIn(status)
        const refusal = run.say(ALICE, kind, data as never)
        const to = turns[status]
        if (to === undefined) expect([status, refusal?.code]).toEqual([status, 'wrong-incident-status'])
        else expect([status, refusal, run.state().status]).toEqual([status, null, to])
      }
    })
  }

  it('begins with a declaration or a draft, and nothing before', () => {
    expect(newRun().say(ALICE, 'note', null)?.code).toBe('not-declared')
    expect(runIn('active').say(ALICE, 'incident.drafted', { incident: incidentFixture(EMPTY) })?.code).toBe(
      'wrong-incident-status',
    )
  })

  it('keeps the mode and the plan that it was created with', () => {
    const run = runIn('draft')
    const declare = (changes: object) => run.say(ALICE, 'incident.declared', { incident: incidentFixture(EMPTY, changes) })?.code
    expect(declare({ mode: 'EXERCISE' })).toBe('already-drafted-otherwise')
    expect(declare({ playbookVersion: 2 })).toBe('wrong-playbook')
    expect(declare({ title: 'Mieux nommé', severity: 3 })).toBeUndefined()
    expect(run.state()).toMatchObject({ status: 'active', severity: 3, incident: { title: 'Mieux nommé', mode: 'REAL' } })
  })

  it('reopens only by a second person, after somebody asked', () => {
    for (const status of ['closed', 'reviewed', 'cancelled'] as const) {
      const run = runIn(status)
      expect(run.say(BOB, 'incident.reopened', {})?.code).toBe('nothing-requested')
      run.act(ALICE, 'incident.reopen-requested', because)
      expect(run.say(ALICE, 'incident.reopened', {})?.code).toBe('second-person-needed')
      run.act(BOB, 'incident.reopened', {})
      expect(run.state()).toMatchObject({ status: 'active', closed: null })
      run.act(ALICE, 'incident.stabilised', because)
      run.act(ALICE, 'incident.closed', because)
      // A request is used up: the next reopening asks again.
      expect(run.say(BOB, 'incident.reopened', {})?.code).toBe('nothing-requested')
    }
  })

  it('goes back to its draft when it was cancelled before it was declared', () => {
    const run = runIn('draft')
    run.act(ALICE, 'incident.cancelled', because)
    run.act(ALICE, 'incident.reopen-requested', because)
    run.act(BOB, 'incident.reopened', {})
    expect(run.state().status).toBe('draft')
  })

  it('refuses to close over open mandatory items and names them', () => {
    const run = declaredRun()
    run.act(ALICE, 'incident.stabilised', because)
    const refusal = run.say(ALICE, 'incident.closed', because)
    expect(refusal?.code).toBe('open-mandatory-items')
    // Step 10 is of level 3: at level 2 nobody owes it.
    expect(refusal?.values['items']).toEqual([1, 2, 3, 4, 5, 6, 7, 9].map(stepId))
    for (const step of [1, 2, 3, 4, 5, 9]) run.act(ALICE, 'task.not-applicable', { stepId: stepId(step), reason: 'sans objet' })
    // A decision set aside takes its branches with it; where they meet again (step 9) the plan goes on.
    expect(openMandatory(run.state(), at(0))).toEqual([])
    expect(run.say(ALICE, 'incident.closed', because)).toBeNull()
    expect(run.say(ALICE, 'task.started', { stepId: stepId(8) })?.code).toBe('wrong-incident-status')
    expect(run.say(ALICE, 'note', null)).toBeNull()
  })
})

describe('severity', () => {
  it('is raised by one person and brings its roles and tasks', () => {
    const run = declaredRun()
    expect(run.say(ALICE, 'severity.raised', { to: 2, reason: 'x' })?.code).toBe('not-higher')
    run.act(ALICE, 'severity.raised', { to: 3, reason: 'un mort' })
    expect(run.state().severity).toBe(3)
    expect(openMandatory(run.state(), at(0))).toContainEqual({ kind: 'step', stepId: stepId(10) })
  })

  it('is lowered only by a second person, to the level that was asked', () => {
    const run = declaredRun(playbookFixture(), { severity: 4 })
    expect(run.say(BOB, 'severity.lowered', { to: 2 })?.code).toBe('nothing-requested')
    expect(run.say(ALICE, 'severity.lower-requested', { to: 4, reason: 'x' })?.code).toBe('not-lower')
    run.act(ALICE, 'severity.lower-requested', { to: 2, reason: 'libérés' })
    expect(run.say(ALICE, 'severity.lowered', { to: 2 })?.code).toBe('second-person-needed')
    expect(run.say(BOB, 'severity.lowered', { to: 1 })?.code).toBe('nothing-requested')
    run.act(BOB, 'severity.lowered', { to: 2 })
    expect(run.state()).toMatchObject({ severity: 2, loweringRequest: null })
    expect(openMandatory(run.state(), at(0))).not.toContainEqual({ kind: 'step', stepId: stepId(10) })
  })
})

describe('the log', () => {
  it('takes entries in order, known kinds only, and corrections of what came before', () => {
    const run = declaredRun()
    expect(run.say(ALICE, 'entry.corrected', null)?.code).toBe('nothing-to-correct')
    expect(run.say(ALICE, 'entry.corrected', null, 99)?.code).toBe('nothing-to-correct')
    expect(run.say(ALICE, 'entry.corrected', null, 2)).toBeNull()
    expect(run.state().corrections.get(2)).toBe(run.state().lastSeq)
    expect(run.say(ALICE, 'task.exploded' as never, {} as never)?.code).toBe('unknown-event')
  })

  it('tells what happened before it was written, and nothing that is still to come', () => {
    const run = declaredRun()
    run.clock(60)
    run.ago(-6)
    expect(run.say(ALICE, 'note', null)?.code).toBe('in-the-future')
    // A watch may be a little ahead.
    run.ago(-5)
    run.act(ALICE, 'note', null)
    run.ago(45)
    run.act(ALICE, 'task.done', { stepId: stepId(1), note: '' })
    expect(run.state().marks.get(stepId(1))?.at).toBe(at(15))
  })

  it('ties to other incidents by a link, once per link', () => {
    const run = declaredRun()
    const link = {
      id: 'link--1',
      targetKind: 'incident' as const,
      target: `incident--${uuid(2)}`,
      stepId: null,
      reason: 'même auteur',
    }
    run.act(CAROL, 'link.added', { link })
    expect(run.say(CAROL, 'link.added', { link })?.code).toBe('duplicate-id')
    expect([...run.state().links.keys()]).toEqual(['link--1'])
  })
})
