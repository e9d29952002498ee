import { describe, expect, it } from 'vitest'
import { crisisBook } from '../../../../shared/domain/crisis/paper/book/crisis-book.ts'
import type { PaperCell } from '../../../../shared/domain/crisis/paper/paper-page.ts'
import { reviewPage } from '../../../../shared/domain/crisis/paper/review-page.ts'
import { stepId } from '../playbook-fixture.ts'
import { ALICE, at, declaredRun, type Run } from '../run-fixture.ts'

const wordsOf = (cell: PaperCell | undefined): string => (cell ?? []).map(({ text }) => text).join('\n')

/** The row of a step, by its number in the book. */
function rowOf(run: Run, title: string): readonly PaperCell[] {
  const { blocks } = crisisBook({
    playbook: run.playbook,
    contacts: [],
    persons: new Map(),
    run: { state: run.state(), anchor: '1-AAAA' },
    language: 'fr',
    now: run.now(),
  })
  const rows = blocks.flatMap((block) => (block.kind === 'table' && block.heads.includes('Fait à') ? block.rows : []))
  const found = rows.find((row) => wordsOf(row[1]).startsWith(title))
  if (found === undefined) throw new Error(`no row of ${title}`)
  return found
}

const boxes = (row: readonly PaperCell[]): number =>
  row
    .slice(2)
    .flat()
    .filter(({ box }) => box === true).length

describe('the book of an incident that runs', () => {
  it('has no box to tick where a step was set aside, says why, and at what time', () => {
    const run = declaredRun()
    const title = run.playbook.steps.find(({ id }) => id === stepId(1))?.title['fr'] ?? ''
    expect(boxes(rowOf(run, title))).toBe(1)
    run.clock(7)
    run.act(ALICE, 'task.not-applicable', { stepId: stepId(1), reason: 'Fausse alerte' })
    const row = rowOf(run, title)
    expect(boxes(row)).toBe(0)
    expect(wordsOf(row[1])).toContain('sans objet\u00a0: Fausse alerte')
    expect(wordsOf(row.at(-1))).toBe('08:07')
  })
})

describe('the review on paper', () => {
  it('says that nobody signed it, then who did and when', () => {
    const run = declaredRun()
    const page = () =>
      JSON.stringify(
        reviewPage({
          state: run.state(),
          entries: run.entries(),
          anchor: '1-AAAA',
          language: 'fr',
          objectives: [],
          now: run.now(),
        }),
      )
    expect(page()).toContain('Pas encore signé.')
    run.clock(60)
    for (const { id } of run.playbook.steps.filter(({ mandatory }) => mandatory))
      run.say(ALICE, 'task.not-applicable', { stepId: id, reason: 'Fin' })
    run.act(ALICE, 'incident.stabilised', { reason: 'Calme' })
    run.act(ALICE, 'incident.closed', { reason: 'Fin' })
    run.act(ALICE, 'review.saved', {
      review: {
        summary: 'Bien.',
        findings: [],
        actions: [{ id: 'improvement--1', findingId: null, text: 'Former', owner: 'Chef', due: '2027-01-15', done: false }],
      },
    })
    run.act(ALICE, 'incident.reviewed', {})
    expect(page()).toMatch(/Signé par [^,"]+, 22 nov\. 2026, 09:00 \(Bamako\)/u)
    expect(page()).toContain('15 janv. 2027')
    expect(at(60)).toBe('2026-11-22T09:00:00.000Z')
  })
})
