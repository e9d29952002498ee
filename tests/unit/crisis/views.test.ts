import { describe, expect, it } from 'vitest'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { factContentSchema, type FactContent } from '../../../shared/domain/crisis/model/fact.ts'
import { contactSchema } from '../../../shared/domain/crisis/model/contact.ts'
import { callQueue } from '../../../shared/domain/crisis/views/call-queue.ts'
import { callTree, type CallNode } from '../../../shared/domain/crisis/views/call-tree.ts'
import { clocks } from '../../../shared/domain/crisis/views/clocks.ts'
import { compareSitreps } from '../../../shared/domain/crisis/views/compare-sitreps.ts'
import { messageWarnings } from '../../../shared/domain/crisis/views/message-warnings.ts'
import { reviewMetrics } from '../../../shared/domain/crisis/views/review-metrics.ts'
import { staleContact } from '../../../shared/domain/crisis/views/stale-contact.ts'
import { taskRows } from '../../../shared/domain/crisis/views/task-rows.ts'
import { tasksByRole } from '../../../shared/domain/crisis/views/tasks-by-role.ts'
import { timers } from '../../../shared/domain/crisis/views/timers.ts'
import { vacancies } from '../../../shared/domain/crisis/views/vacancies.ts'
import { writeSitrep } from '../../../shared/domain/crisis/views/write-sitrep.ts'
import { LAWYER, LEAD, playbookFixture, SPOKESPERSON, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, declaredRun, type Run } from './run-fixture.ts'

const numbers = (rows: readonly { readonly step: { readonly id: string } }[]): readonly number[] =>
  rows.map(({ step }) => Number(`0x${step.id.slice(-4)}`))

const fact = (changes: Partial<FactContent> = {}): FactContent =>
  factContentSchema.parse({
    text: 'Deux personnes enlevées',
    source: 'gendarmerie',
    confidence: 'medium',
    status: 'confirmed',
    ...changes,
  })

function publish(run: Run, id: string, minutes: number, next: number | null, changes: object = {}): void {
  const content = messageContentSchema.parse({ kind: 'statement', language: 'fr', title: id, body: 'Texte.', ...changes })
  run.clock(minutes)
  run.act(CAROL, 'message.drafted', { messageId: id, content })
  run.act(CAROL, 'message.submitted', { messageId: id })
  const hash = messageHash(id, content)
  run.act(ALICE, 'message.approved', { messageId: id, hash, signature: null })
  run.act(CAROL, 'message.released', { messageId: id, hash, channels: ['site'], nextUpdateAt: next === null ? null : at(next) })
}

const calling = (run: Run, minutes: number) =>
  timers(run.state(), at(minutes))
    .filter((timer) => timer.calling)
    .map(({ id }) => id)

const ago = (days: number) => staleContact({ verifiedAt: at(-days * 1440) }, at(0))

const contact = (id: string, calledBy: string | null, order: number) =>
  contactSchema.parse({ id, name: id, kind: 'staff', calledBy, order, verifiedAt: order === 1 ? at(0) : null })

describe('tasks', () => {
  it('are overdue by the instant that asks, never by what is stored', () => {
    const run = declaredRun()
    const overdue = (minutes: number) => numbers(taskRows(run.state(), at(minutes)).filter((row) => row.overdue))
    expect(overdue(0)).toEqual([])
    expect(overdue(6)).toEqual([1, 2])
    run.act(ALICE, 'task.done', { stepId: stepId(1), note: '' })
    expect(overdue(6)).toEqual([2])
    expect(overdue(100)).toEqual([2, 4, 9])
  })

  it('stand role by role, the earliest due first, with who holds the role', () => {
    const run = declaredRun()
    const roles = tasksByRole(run.state(), at(0))
    expect(roles.map(({ roleId, personId, rows }) => [roleId, personId, numbers(rows)])).toEqual([
      [LEAD, ALICE, [1, 2, 4, 9, 5, 6, 7, 11]],
      [SPOKESPERSON, CAROL, [3, 8]],
    ])
    run.act(ALICE, 'role.vacated', { roleId: LEAD, position: 'primary', reason: 'x' })
    expect(tasksByRole(run.state(), at(0))[0]?.personId).toBe(BOB)
  })

  it('tell the seats that are empty at the level in force', () => {
    const run = declaredRun()
    expect(vacancies(run.state())).toEqual([])
    run.act(ALICE, 'severity.raised', { to: 3, reason: 'x' })
    expect(vacancies(run.state())).toEqual([
      { roleId: LAWYER, position: 'primary' },
      { roleId: LAWYER, position: 'deputy' },
    ])
  })
})

describe('timers', () => {
  it('call when due, are silent while snoozed, and end on acknowledgement, on the deed and on closure', () => {
    const run = declaredRun()
    const first = `step:${stepId(1)}`
    const second = `step:${stepId(2)}`
    expect(calling(run, 0)).toEqual([])
    expect(calling(run, 6)).toEqual([first, second])
    run.clock(6)
    run.act(ALICE, 'timer.snoozed', { timer: first, until: at(10), reason: 'au téléphone' })
    expect(run.say(ALICE, 'timer.snoozed', { timer: first, until: at(6), reason: 'x' })?.code).toBe('in-the-past')
    expect(calling(run, 7)).toEqual([second])
    expect(calling(run, 10)).toEqual([first, second])
    run.act(ALICE, 'timer.acknowledged', { timer: second, dueAt: at(5) })
    expect(calling(run, 10)).toEqual([first])
    run.act(ALICE, 'task.done', { stepId: stepId(1), note: '' })
    expect(calling(run, 14)).toEqual([])
    // The approval of the holding line was due at T+15.
    expect(calling(run, 16)).toEqual([`step:${stepId(4)}`])
    run.act(ALICE, 'incident.cancelled', { reason: 'fausse alerte' })
    expect(timers(run.state(), at(1000))).toEqual([])
  })

  it('follow what was announced, else the rhythm, and a late ratification', () => {
    const run = declaredRun()
    publish(run, 'message--1', 20, 50)
    expect(timers(run.state(), at(21)).find(({ kind }) => kind === 'update')).toMatchObject({
      id: 'update:announced',
      dueAt: at(50),
    })
    publish(run, 'message--2', 45, null)
    expect(timers(run.state(), at(46)).find(({ kind }) => kind === 'update')).toMatchObject({
      id: 'rhythm:update',
      dueAt: at(165),
    })
    run.act(ALICE, 'sitrep.issued', { number: 1, sinceSeq: 0, untilSeq: 5, messageId: null, stepId: null, headCode: '' })
    expect(timers(run.state(), at(46)).find(({ kind }) => kind === 'sitrep')?.dueAt).toBe(at(45 + 240))
    const content = messageContentSchema.parse({ kind: 'alert', language: 'fr', title: 'x', body: 'Restez chez vous.' })
    run.act(CAROL, 'message.drafted', { messageId: 'message--3', content })
    const seen = { messageId: 'message--3', hash: messageHash('message--3', content), channels: [], nextUpdateAt: null }
    run.act(CAROL, 'message.emergency-released', { ...seen, reason: 'tirs' })
    expect(timers(run.state(), at(50)).find(({ kind }) => kind === 'ratification')).toMatchObject({
      about: 'message--3',
      dueAt: at(105),
      calling: false,
    })
    expect(messageWarnings(run.state(), 'message--3', at(106))).toEqual([{ code: 'ratification-late', at: at(105) }])
  })

  it('count from the event, from T0 and from the declaration, and stand still after the end', () => {
    const run = declaredRun(playbookFixture(), { eventAt: at(-90) })
    expect(clocks(run.state(), at(10))).toEqual({ sinceEvent: 6_000_000, sinceAware: 600_000, sinceDeclared: 600_000 })
    run.clock(20)
    run.act(ALICE, 'incident.cancelled', { reason: 'x' })
    expect(clocks(run.state(), at(500)).sinceAware).toBe(1_200_000)
  })
})

describe('warnings', () => {
  it('tell a text whose facts no longer hold, a stale variant and an expired answer', () => {
    const run = declaredRun()
    run.act(ALICE, 'fact.added', { fact: { id: 'fact--1', ...fact({ validUntil: at(60) }) } })
    const claims = [{ text: 'deux', factIds: ['fact--1'] }]
    publish(run, 'message--1', 10, null, { claims })
    const warn = (id: string, minutes: number) => messageWarnings(run.state(), id, at(minutes))
    expect(warn('message--1', 30)).toEqual([])
    expect(warn('message--1', 61)).toEqual([{ code: 'fact-expired', factId: 'fact--1', claim: 'deux' }])
    run.act(ALICE, 'fact.changed', { factId: 'fact--1', content: fact({ status: 'disputed' }), reason: 'démenti' })
    expect(warn('message--1', 30)).toEqual([{ code: 'fact-disputed', factId: 'fact--1', claim: 'deux' }])
    run.act(ALICE, 'fact.changed', { factId: 'fact--1', content: fact({ status: 'withdrawn' }), reason: 'faux' })
    expect(run.say(ALICE, 'fact.changed', { factId: 'fact--1', content: fact(), reason: 'x' })?.code).toBe('fact-withdrawn')

    const french = messageContentSchema.parse({ kind: 'statement', language: 'fr', title: 'fr', body: 'Un.' })
    run.act(CAROL, 'message.drafted', { messageId: 'message--2', content: french })
    const variantOf = { messageId: 'message--2', hash: messageHash('message--2', french) }
    const qa = { question: '?', clearance: 'cleared' as const, background: '', owner: null, expiresAt: at(120) }
    const english = messageContentSchema.parse({ kind: 'qa', language: 'en', title: 'en', body: 'One.', variantOf, qa })
    run.act(CAROL, 'message.drafted', { messageId: 'message--3', content: english })
    expect(warn('message--3', 30)).toEqual([])
    run.act(CAROL, 'message.edited', { messageId: 'message--2', content: { ...french, body: 'Deux.' } })
    expect(warn('message--3', 121)).toEqual([
      { code: 'stale-variant', messageId: 'message--2' },
      { code: 'answer-expired', at: at(120) },
    ])
  })

  it('tell a text that reads otherwise than it is written, also in what stands in its fields', () => {
    const run = declaredRun()
    const values = { known: 'que le mіnistère \u202econfirme\u202c' }
    const content = messageContentSchema.parse({
      kind: 'alert',
      language: 'fr',
      title: 'x',
      body: 'Nous savons {{known}}.',
      values,
    })
    run.act(CAROL, 'message.drafted', { messageId: 'message--1', content })
    expect(messageWarnings(run.state(), 'message--1', at(1))).toEqual([
      { code: 'order-overridden' },
      { code: 'mixed-scripts', claim: 'mіnistère' },
    ])
  })

  it('tell a contact that nobody verified for 90 days', () => {
    expect([ago(1), ago(90), ago(91), staleContact({ verifiedAt: null }, at(0))]).toEqual([false, false, true, true])
  })
})

describe('the call tree', () => {
  it('shows who calls whom with each result, and leaves nobody out', () => {
    const contacts = [
      contact('c', 'a', 3),
      contact('a', null, 1),
      contact('b', 'a', 2),
      contact('x', 'y', 4),
      contact('y', 'x', 5),
      contact('z', 'gone', 6),
    ]
    const run = declaredRun()
    run.act(ALICE, 'contact.called', { contactId: 'b', result: 'no-answer', note: '' })
    run.act(ALICE, 'contact.called', { contactId: 'b', result: 'reached', note: '' })
    const tree = callTree(contacts, run.state(), at(1))
    // Those tried before come after those whom nobody has tried; whoever was reached is no longer called.
    run.act(ALICE, 'contact.called', { contactId: 'a', result: 'left-message', note: '' })
    const queue = callQueue(callTree(contacts, run.state(), at(1)))
    expect(queue.map(({ contact: { id } }) => id)).toEqual(['c', 'z', 'x', 'y', 'a'])
    const shape = (nodes: readonly CallNode[]): unknown =>
      nodes.map(({ contact: { id }, calls }) => (calls.length > 0 ? [id, shape(calls)] : id))
    expect(shape(tree)).toEqual([['a', ['b', 'c']], 'z', ['x', ['y']]])
    expect(tree[0]?.calls[0]?.call).toMatchObject({ result: 'reached', attempts: 2 })
    expect([tree[0]?.call, tree[0]?.stale, tree[1]?.stale]).toEqual([null, false, true])
  })

  it('leaves nobody out of a chain that is deeper than any stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, order) => contact(`c${order}`, order === 0 ? null : `c${order - 1}`, order))
    const tree = callTree(chain, { calls: new Map() }, at(1))
    expect(tree).toHaveLength(200)
    expect(callQueue(tree)).toHaveLength(20_000)
  })
})

describe('the after-action review', () => {
  it('takes its figures from the log alone', () => {
    const metric = { title: { fr: 'Familles appelées' }, stepId: stepId(6), targetMinutes: 60 }
    const run = declaredRun(playbookFixture({ metric }))
    run.clock(4)
    run.act(ALICE, 'task.done', { stepId: stepId(1), note: '' })
    run.act(ALICE, 'checklist.toggled', { stepId: stepId(2), itemId: `item--${uuid(1)}`, to: 'done', reason: '' })
    run.act(ALICE, 'task.done', { stepId: stepId(2), note: '' })
    run.say(ALICE, 'entry.corrected', null, 3)
    run.act(ALICE, 'clock.jumped', { seconds: -3600 })
    publish(run, 'message--1', 18, null)
    run.clock(30)
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: `option--${uuid(1)}`, reason: 'oui' })
    run.clock(50)
    run.act(ALICE, 'task.done', { stepId: stepId(6), note: '' })
    publish(run, 'message--2', 400, null, { corrects: 'message--1' })
    const figures = reviewMetrics(run.state(), run.entries(), at(430))
    expect(figures).toMatchObject({
      minutesToActivate: 0,
      minutesToFirstStatement: 18,
      minutesToFirstApproval: 18,
      approvalsVoided: 0,
      corrections: { entries: 1, messages: 1 },
      clockJumps: 1,
      own: { minutes: 50, targetMinutes: 60 },
      // Step 1 was due at T+0 and done at T+4, step 2 in time, step 6 within 30 minutes of the decision.
      tasks: { onTime: 2, late: 1, withoutDue: 1, open: 4 },
    })
    expect(figures.silences).toEqual([{ kind: 'update', from: at(18), to: at(400), minutes: 382, allowed: 120 }])
  })
})

describe('emergency releases in the review', () => {
  const content = messageContentSchema.parse({ kind: 'alert', language: 'fr', title: 'x', body: 'Restez chez vous.' })
  const hash = messageHash('message--1', content)
  function releasedInEmergency(): Run {
    const run = declaredRun()
    run.act(CAROL, 'message.drafted', { messageId: 'message--1', content })
    const seen = { messageId: 'message--1', hash, channels: [], nextUpdateAt: null }
    run.act(CAROL, 'message.emergency-released', { ...seen, reason: 'tirs' })
    return run
  }

  it('are late when ratified after 60 minutes, or never', () => {
    const run = releasedInEmergency()
    const late = (minutes: number) => reviewMetrics(run.state(), run.entries(), at(minutes)).lateRatifications
    expect([late(60), late(61)]).toEqual([0, 1])
    run.clock(59)
    run.act(ALICE, 'message.ratified', { messageId: 'message--1', hash })
    expect(late(500)).toBe(0)
    expect(reviewMetrics(run.state(), run.entries(), at(500)).emergencyReleases).toBe(1)
  })

  it('are late also when the alarm was cancelled within the hour, and nobody ratified', () => {
    const run = releasedInEmergency()
    run.clock(10)
    run.act(ALICE, 'incident.cancelled', { reason: 'fausse alerte' })
    const late = (minutes: number) => reviewMetrics(run.state(), run.entries(), at(minutes)).lateRatifications
    expect([late(60), late(61)]).toEqual([0, 1])
  })
})

describe('a situation report', () => {
  it('says what the log brought since the last one, each line with its entry, and what that changes', () => {
    const run = declaredRun()
    run.act(ALICE, 'fact.added', { fact: { id: 'fact--1', ...fact({ figure: { value: 2, unit: 'personnes' } }) } })
    run.act(ALICE, 'fact.added', { fact: { id: 'fact--2', ...fact({ status: 'unverified' }) } })
    const first = run.state().lastSeq
    run.act(ALICE, 'sitrep.issued', { number: 1, sinceSeq: 0, untilSeq: first, messageId: null, stepId: null, headCode: '' })
    run.clock(30)
    run.act(ALICE, 'fact.changed', {
      factId: 'fact--1',
      content: fact({ figure: { value: 3, unit: 'personnes' } }),
      reason: 'appel',
    })
    run.act(ALICE, 'fact.changed', { factId: 'fact--2', content: fact({ status: 'withdrawn' }), reason: 'faux' })
    run.act(ALICE, 'fact.added', { fact: { id: 'fact--3', ...fact({ text: 'Route coupée' }) } })
    const changed = run.state().facts.get('fact--1')!.seq
    run.act(ALICE, 'task.done', { stepId: stepId(1), note: '' })
    run.act(ALICE, 'severity.raised', { to: 3, reason: 'x' })
    run.act(ALICE, 'severity.lower-requested', { to: 2, reason: 'x' })
    run.act(BOB, 'severity.lowered', { to: 2 })
    publish(run, 'message--1', 31, null)
    const until = run.state().lastSeq
    const one = writeSitrep(run.playbook, run.entries(), { sinceSeq: 0, untilSeq: first }, at(0))
    const two = writeSitrep(run.playbook, run.entries(), { sinceSeq: first, untilSeq: until }, at(32))
    expect([one.number, two.number]).toEqual([1, 2])
    expect(one.facts.map(({ id, change }) => [id, change])).toEqual([
      ['fact--1', 'new'],
      ['fact--2', 'new'],
    ])
    expect(two.facts.map(({ id, change, status }) => [id, change, status])).toEqual([
      ['fact--1', 'changed', 'confirmed'],
      ['fact--2', 'changed', 'withdrawn'],
      ['fact--3', 'new', 'confirmed'],
    ])
    expect(two.facts[0]?.seq).toBe(changed)
    expect(two.published).toMatchObject([{ messageId: 'message--1', seq: until, emergency: false }])
    const difference = compareSitreps(one, two)
    expect(difference.newFacts.map(({ id }) => id)).toEqual(['fact--3'])
    expect(difference.withdrawnFacts.map(({ id }) => id)).toEqual(['fact--2'])
    expect(difference.figures).toEqual([{ factId: 'fact--1', from: 2, to: 3, unit: 'personnes' }])
    expect(difference.settledTasks.map(({ stepId: id }) => id)).toEqual([stepId(1)])
    expect(difference.newlyOverdue.map(({ stepId: id }) => id)).toEqual([stepId(2), stepId(4)])
    expect(difference.severity).toBeNull()
  })

  it('names the decisions with their reason', () => {
    const run = declaredRun()
    run.act(ALICE, 'task.not-applicable', { stepId: stepId(2), reason: 'x' })
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: `option--${uuid(2)}`, reason: 'liste vérifiée' })
    run.act(ALICE, 'decision.revoked', { stepId: stepId(5), reason: 'nouvelle liste' })
    const { decisions } = writeSitrep(run.playbook, run.entries(), { sinceSeq: 0, untilSeq: 99 }, at(5))
    expect(decisions.map(({ seq, kind, reason, by }) => [seq, kind, reason, by])).toEqual([
      [6, 'taken', 'liste vérifiée', ALICE],
      [7, 'revoked', 'nouvelle liste', ALICE],
    ])
  })
})
