import { describe, expect, it } from 'vitest'
import { factContentSchema } from '../../../shared/domain/crisis/model/fact.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { overdueCount } from '../../../shared/domain/crisis/views/overdue-count.ts'
import { wallView, type WallStatement } from '../../../shared/domain/crisis/views/wall-view.ts'
import { LEAD, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, declaredRun, type Run } from './run-fixture.ts'

const wall = (run: Run, minutes: number) => wallView(run.state(), run.entries(), at(minutes))
const kinds = (run: Run, minutes = 1): readonly string[] => wall(run, minutes).entries.map(({ kind }) => kind)

const statement = (title: string, kind: 'statement' | 'qa' = 'statement') =>
  messageContentSchema.parse({
    kind,
    language: 'fr',
    title,
    body: 'Texte.',
    ...(kind === 'qa' ? { qa: { question: 'Où ?', clearance: 'cleared' } } : {}),
  })

const titles = (statements: readonly WallStatement[]): readonly string[] =>
  statements.map((one) => (one.kind === 'owed' ? `owed ${one.step.title['fr']}` : one.message.content.title))

describe('the tasks that are late', () => {
  it('are counted at an instant, acknowledged or not, and not once it is over', () => {
    const run = declaredRun()
    expect([0, 6, 100].map((minutes) => overdueCount(run.state(), at(minutes)))).toEqual([0, 2, 4])
    run.clock(6)
    run.act(ALICE, 'timer.acknowledged', { timer: `step:${stepId(1)}`, dueAt: at(0) })
    expect(overdueCount(run.state(), at(6))).toBe(2)
    run.act(ALICE, 'incident.cancelled', { reason: 'fausse alerte' })
    expect(overdueCount(run.state(), at(100))).toBe(0)
  })
})

describe('the wall', () => {
  it('shows the three deadlines that come first, without those that somebody has seen', () => {
    const run = declaredRun()
    expect(wall(run, 6).deadlines.map(({ about, overdue }) => [about, overdue])).toEqual([
      [stepId(1), true],
      [stepId(2), true],
      [stepId(4), false],
    ])
    run.clock(6)
    run.act(ALICE, 'timer.acknowledged', { timer: `step:${stepId(1)}`, dueAt: at(0) })
    expect(wall(run, 6).deadlines.map(({ about }) => about)[0]).toBe(stepId(2))
    expect(wall(run, 6).overdue).toBe(2)
  })

  it('tells the last five entries, the newest first', () => {
    const run = declaredRun()
    for (let count = 0; count < 7; count += 1) run.act(BOB, 'note', null)
    expect(wall(run, 1).entries.map(({ seq }) => seq)).toEqual([11, 10, 9, 8, 7])
  })

  it('keeps to the room what was typed into fields, who was called, seats and reminders', () => {
    const run = declaredRun()
    run.clock(6)
    run.act(ALICE, 'field.set', { name: 'known', value: 'Jeanne Doe, +227 90 00 00 00' })
    run.act(ALICE, 'timer.acknowledged', { timer: `step:${stepId(1)}`, dueAt: at(0) })
    run.act(ALICE, 'role.vacated', { roleId: LEAD, position: 'deputy', reason: 'malade' })
    expect(kinds(run, 6)).toEqual(['incident.declared'])
    run.act(ALICE, 'fact.added', {
      fact: {
        id: `fact--${uuid(1)}`,
        ...factContentSchema.parse({ text: 'Deux enlevés', source: 's', confidence: 'medium', status: 'confirmed' }),
      },
    })
    expect(kinds(run, 6)).toEqual(['fact.added', 'incident.declared'])
  })

  it('leaves out what was corrected, and the correction of what it does not tell', () => {
    const run = declaredRun()
    run.clock(1)
    run.act(ALICE, 'field.set', { name: 'known', value: 'x' })
    const hidden = run.state().lastSeq
    run.act(ALICE, 'note', null)
    const noted = run.state().lastSeq
    expect(run.say(ALICE, 'entry.corrected', null, noted)).toBeNull()
    expect(run.say(ALICE, 'entry.corrected', null, hidden)).toBeNull()
    expect(wall(run, 2).entries.map(({ corrects, kind }) => [kind, corrects])).toEqual([
      ['entry.corrected', noted],
      ['incident.declared', null],
    ])
  })

  it('puts decisions that are to be taken before those that were', () => {
    const run = declaredRun()
    expect(wall(run, 1).decisions).toEqual([])
    run.clock(2)
    run.act(ALICE, 'task.done', { stepId: stepId(1), note: '' })
    run.act(ALICE, 'checklist.toggled', { stepId: stepId(2), itemId: `item--${uuid(1)}`, to: 'done', reason: '' })
    run.act(ALICE, 'task.done', { stepId: stepId(2), note: '' })
    expect(wall(run, 3).decisions.map(({ step, optionId }) => [step.id, optionId])).toEqual([[stepId(5), null]])
    run.act(ALICE, 'decision.taken', { stepId: stepId(5), optionId: `option--${uuid(1)}`, reason: 'liste' })
    expect(wall(run, 3).decisions.map(({ step, optionId }) => [step.id, optionId])).toEqual([[stepId(5), `option--${uuid(1)}`]])
  })

  it('names the statements that nobody has written, then those that stand; no answer, nothing withdrawn', () => {
    const run = declaredRun()
    run.clock(3)
    const owed = titles(wall(run, 3).statements)
    expect(owed[0]).toBe('owed Message d’attente')
    run.act(CAROL, 'message.drafted', { messageId: 'message--1', content: { ...statement('Premier'), stepId: stepId(3) } })
    run.act(CAROL, 'message.drafted', { messageId: 'message--2', content: statement('Réponse', 'qa') })
    run.act(CAROL, 'message.drafted', { messageId: 'message--3', content: statement('Retiré') })
    run.act(CAROL, 'message.withdrawn', { messageId: 'message--3', reason: 'x' })
    expect(titles(wall(run, 3).statements)).toEqual([...owed.slice(1), 'Premier'])
    for (const number of [4, 5, 6, 7])
      run.act(CAROL, 'message.drafted', { messageId: `message--${number}`, content: statement(`n° ${number}`) })
    expect(wall(run, 3).statements).toHaveLength(3)
    expect(wall(run, 3).moreStatements).toBe(owed.length - 1 + 5 - 3)
  })
})
