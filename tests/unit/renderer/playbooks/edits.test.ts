import { describe, expect, it } from 'vitest'
import { copyStep } from '../../../../renderer/features/playbooks/edit/copy-step.ts'
import { edited, opened, redone, undone } from '../../../../renderer/features/playbooks/edit/history.ts'
import { insertStep } from '../../../../renderer/features/playbooks/edit/insert-step.ts'
import { moveStep } from '../../../../renderer/features/playbooks/edit/move-step.ts'
import { newStep } from '../../../../renderer/features/playbooks/edit/new-step.ts'
import { removeStep } from '../../../../renderer/features/playbooks/edit/remove-step.ts'
import { emptyPlaybook } from '../../../../renderer/features/playbooks/model/empty-playbook.ts'
import { outlineOf } from '../../../../renderer/features/playbooks/model/outline-of.ts'
import { checkPlaybook } from '../../../../shared/domain/crisis/check/check-playbook.ts'
import { playbookSchema, type Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { stepSchema } from '../../../../shared/domain/crisis/model/step.ts'

const task = (id: string, phaseId: string, order: number, dependsOn: readonly string[] = []) => ({
  kind: 'task' as const,
  id,
  phaseId,
  order,
  title: { fr: id },
  dependsOn: [...dependsOn],
})

function plan(): Playbook {
  return playbookSchema.parse({
    ...emptyPlaybook(['fr'], newIds(), (key) => key),
    phases: [
      { id: 'one', title: { fr: 'Un' }, order: 1 },
      { id: 'two', title: { fr: 'Deux' }, order: 2 },
    ],
    steps: [
      task('a', 'one', 10),
      task('b', 'one', 20, ['a']),
      {
        ...task('c', 'two', 30, ['b']),
        kind: 'decision',
        options: [{ id: 'yes', title: { fr: 'Oui' }, next: ['d'] }],
      },
      task('d', 'two', 40),
    ],
  })
}

function newIds(): (type: string) => string {
  let last = 0
  return (type) => {
    last += 1
    return `${type}--00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
  }
}

const titled = (fr: string): Playbook => playbookSchema.parse({ ...plan(), title: { fr } })

const shape = (playbook: Playbook) =>
  outlineOf(playbook).map(({ phase, steps }) => [phase?.id, steps.map(({ id }) => id).join('')].join(':'))

describe('edits of a draft', () => {
  it('move a step within its phase, then over its edge', () => {
    const once = moveStep(plan(), 'b', -1)
    expect(shape(once)).toEqual(['one:ba', 'two:cd'])
    expect(shape(moveStep(plan(), 'b', 1))).toEqual(['one:a', 'two:bcd'])
    expect(shape(moveStep(plan(), 'c', -1))).toEqual(['one:abc', 'two:d'])
    expect(shape(moveStep(plan(), 'a', -1))).toEqual(['one:ab', 'two:cd'])
    expect(once.steps.map(({ order }) => order)).toEqual([10, 20, 30, 40])
  })

  it('remove a step and close the gap: what waited for it waits for what it waited for', () => {
    const without = removeStep(plan(), 'b')
    expect(without.steps.find(({ id }) => id === 'c')?.dependsOn).toEqual(['a'])
    const [option] = removeStep(plan(), 'd').steps.flatMap((step) => (step.kind === 'decision' ? step.options : []))
    expect(option?.next).toEqual([])
  })

  it('insert every kind of step behind another one, each of which the store takes', () => {
    const behind = plan().steps[0] ?? null
    for (const kind of ['task', 'decision', 'message', 'approval', 'sitrep', 'wait', 'sub-playbook', 'end'] as const) {
      const step = newStep({ kind, id: 'new', behind, message: null, playbookId: 'playbook--x' })
      expect(stepSchema.parse(step)).toEqual(step)
      expect(shape(insertStep(plan(), step, 'a'))).toEqual(['one:anewb', 'two:cd'])
    }
  })

  it('copy a step under new ids throughout', () => {
    const original = plan().steps[2]
    if (original?.kind !== 'decision') throw new Error('not the decision')
    const copy = copyStep(original, newIds())
    expect(copy).toMatchObject({ kind: 'decision', title: { fr: 'c' }, options: [{ title: { fr: 'Oui' }, next: [] }] })
    expect(JSON.stringify(copy)).not.toContain('"yes"')
  })

  it('are undone and redone, typing in one field as one', () => {
    const [zero, one, two, three] = [titled(''), titled('a'), titled('ab'), titled('abc')]
    const typed = edited(edited(opened(zero), one, 'title', 0), two, 'title', 100)
    const later = edited(typed, three, 'title', 60_000)
    expect(undone(later).present).toBe(two)
    expect(undone(undone(later)).present).toBe(zero)
    expect(undone(undone(undone(later))).present).toBe(zero)
    expect(redone(redone(undone(undone(later)))).present).toBe(three)
  })

  it('begin with a plan that has no fault', () => {
    expect(checkPlaybook(emptyPlaybook(['fr', 'en'], newIds(), (key) => key))).toEqual([])
  })
})
