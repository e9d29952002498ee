import { describe, expect, it } from 'vitest'
import { checkPlaybook } from '../../../shared/domain/crisis/check/check-playbook.ts'
import { planOf } from '../../../shared/domain/crisis/engine/plan.ts'
import type { PlaybookFault } from '../../../shared/domain/crisis/check/playbook-fault.ts'
import type { PlaybookInput } from '../../../shared/domain/crisis/model/playbook.ts'
import type { StepInput } from '../../../shared/domain/crisis/model/step.ts'
import { LEAD, playbookFixture, stepId, uuid } from './playbook-fixture.ts'

const raci = { responsible: [LEAD], accountable: [LEAD] }
const task = (number: number, more: Partial<StepInput> = {}): StepInput =>
  ({ kind: 'task', id: stepId(number), order: number, title: { fr: `Pas ${number}` }, raci, ...more }) as StepInput
const end = (number: number, after: readonly number[]): StepInput => ({
  kind: 'end',
  id: stepId(number),
  order: number,
  title: { fr: 'Fin' },
  dependsOn: after.map(stepId),
})
const decision = (number: number, next: readonly (readonly number[])[], more: Partial<StepInput> = {}): StepInput =>
  ({
    ...task(number, more),
    kind: 'decision',
    options: next.map((steps, index) => ({ id: `option--${uuid(index + 1)}`, title: { fr: 'o' }, next: steps.map(stepId) })),
  }) as StepInput

const anchored = (number: number) => ({ offset: { anchor: stepId(number), minutes: 5 } })

const faults = (changes: Partial<PlaybookInput>): readonly PlaybookFault[] => checkPlaybook(playbookFixture(changes))
/** Codes with the number of their step. */
const said = (steps: readonly StepInput[], changes: Partial<PlaybookInput> = {}): readonly string[] =>
  faults({ steps: [...steps], ...changes }).map(({ code, stepId: id }) =>
    id === null ? code : `${code} ${Number(`0x${id.slice(-4)}`)}`,
  )

const after = (...numbers: readonly number[]) => ({ dependsOn: numbers.map(stepId) })

/** A role as a file brought it. */
const brought = (id: string, type: string) => ({ id, title: { fr: 'Agent' }, kept: { cacao: { type, name: 'Agent' } } })
const roles = (...more: NonNullable<PlaybookInput['roles']>) => faults({ roles: [...playbookFixture().roles, ...more] })

describe('the check of a playbook', () => {
  it('finds nothing wrong with a sound plan, loops with a way out included', () => {
    expect(faults({})).toEqual([])
    expect(said([task(1), decision(2, [[1], [3]], { dependsOn: [stepId(1)] }), end(3, [])])).toEqual([])
    // The loop may go back to the very first step, which then waits for nothing.
    expect(
      said([task(1), task(2, { dependsOn: [stepId(1)] }), decision(3, [[1], []], { dependsOn: [stepId(2)] }), end(4, [3])]),
    ).toEqual([])
  })

  it('finds the loop of an option whichever way it walks: the decision waits for what the option opens again', () => {
    const round = decision(5, [[3], [6]], after(2, 4))
    const plan = [task(1), task(2, after(1)), task(3, after(1)), task(4, after(3)), round, end(6, [])]
    expect(said(plan)).toEqual([])
    expect(planOf(playbookFixture({ steps: plan })).loops.get(`${stepId(5)} option--${uuid(1)}`)).toContain(stepId(3))
  })

  const cases: readonly (readonly [string, readonly StepInput[], readonly string[], Partial<PlaybookInput>?])[] = [
    ['a plan without steps', [], ['no-steps']],
    ['a plan without an end', [task(1)], ['no-end']],
    ['a step that waits for itself', [task(1), task(2, { dependsOn: [stepId(2)] }), end(3, [1])], ['cycle 2']],
    [
      'two steps that wait for each other, and what comes after them',
      [task(1), task(2, { dependsOn: [stepId(3)] }), task(3, { dependsOn: [stepId(2)] }), end(4, [3])],
      ['cycle 2', 'unreachable-step 4'],
    ],
    [
      'a circle from the start',
      [task(1, { dependsOn: [stepId(2)] }), task(2, { dependsOn: [stepId(1)] }), end(3, [])],
      ['cycle 1'],
    ],
    [
      'a decision of which every option leads back',
      [task(1), decision(2, [[1], [1]], { dependsOn: [stepId(1)] }), end(3, [2])],
      ['cycle-without-exit 2'],
    ],
    ['a decision without options', [decision(1, []), end(2, [1])], ['decision-without-branches 1']],
    ['a dependency that is not there', [task(1, { dependsOn: [stepId(9)] }), end(2, [])], ['dangling-reference 1']],
    ['an option that leads nowhere', [decision(1, [[9], []]), end(2, [1])], ['dangling-reference 1']],
    [
      'what comes after a missing step',
      [task(1, { dependsOn: [stepId(9)] }), end(2, [1])],
      ['no-start', 'dangling-reference 1', 'unreachable-step 2'],
    ],
    [
      'an approval of what is no message',
      [task(1), { ...task(2), kind: 'approval', approves: stepId(1) } as StepInput, end(3, [2])],
      ['approves-no-message 2'],
    ],
    [
      'an approval of nothing',
      [{ ...task(1), kind: 'approval', approves: stepId(9) } as StepInput, end(2, [1])],
      ['dangling-reference 1'],
    ],
    ['an id that stands twice', [task(1), task(1), end(2, [1])], ['duplicate-id 1']],
    ['an id of another kind', [{ ...task(1), id: `end--${uuid(1)}` }, end(2, [])], ['wrong-prefix 1']],
    ['an id without a uuid', [{ ...task(1), id: 'step--x0001' }, end(2, [])], ['wrong-prefix 1']],
    ['a step for nobody', [task(1, { raci: {} }), end(2, [1])], ['missing-agent 1']],
    ['a step that nobody answers for', [task(1, { raci: { responsible: [LEAD] } }), end(2, [1])], ['not-one-accountable 1']],
    ['a step that two answer for', [task(1, { raci: { accountable: [LEAD, LEAD] } }), end(2, [1])], ['not-one-accountable 1']],
    ['a role that is not there', [task(1, { raci: { accountable: ['role--x'] } }), end(2, [1])], ['unknown-role 1']],
    ['a phase that is not there', [task(1, { phaseId: 'phase--x' }), end(2, [1])], ['unknown-phase 1']],
    [
      'a due time from nowhere',
      [task(1, { offset: { anchor: stepId(9), minutes: 1 } }), end(2, [1])],
      ['offset-anchor-unknown 1'],
    ],
    ['a due time from itself', [task(1, { offset: { anchor: stepId(1), minutes: 1 } }), end(2, [1])], ['offset-anchor-later 1']],
    [
      'a due time from a later step',
      [task(1, { offset: { anchor: stepId(2), minutes: 1 } }), task(2, { dependsOn: [stepId(1)] }), end(3, [2])],
      ['offset-anchor-later 1'],
    ],
    ['a title that a language lacks', [task(1, { title: { fr: ' ' } }), end(2, [1])], ['empty-text 1']],
    [
      'a field that nobody typed',
      [{ ...task(1), kind: 'message', messageKind: 'alert', template: { fr: '{{where}}' } } as StepInput, end(2, [1])],
      ['unknown-field 1'],
    ],
    ['a plan without a title in a language it owes', [task(1), end(2, [1])], ['empty-text'], { title: { en: 'x' } }],
    ['a wrong id of the plan', [task(1), end(2, [1])], ['wrong-prefix'], { id: `plan--${uuid(1)}` }],
  ]

  for (const [name, steps, expected, changes] of cases) {
    it(`names ${name}`, () => expect(said(steps, changes)).toEqual(expected))
  }

  it('takes a role that a file brought by the type that the file gives it, whatever that is, and by no other', () => {
    expect(roles(brought(`x-drone-operator--${uuid(70)}`, 'x-drone-operator'), brought(`group--${uuid(71)}`, 'group'))).toEqual(
      [],
    )
    const lying = brought(`x-drone-operator--${uuid(70)}`, 'group')
    expect(roles(lying)).toMatchObject([{ code: 'wrong-prefix', values: { id: lying.id, expected: 'group--uuid' } }])
    const ours = { id: `group--${uuid(71)}`, title: { fr: 'Agent' } }
    expect(roles(ours)).toMatchObject([{ code: 'wrong-prefix', values: { expected: 'role--uuid' } }])
  })

  it('takes a due time from a step before it in the outline, and from what it depends on', () => {
    expect(said([task(1), task(2, anchored(1)), end(3, [1, 2])])).toEqual([])
    expect(said([task(2), task(1, { ...anchored(2), dependsOn: [stepId(2)] }), end(3, [1])])).toEqual([])
  })

  it('asks every declared language for what is said in one of them', () => {
    const steps = [task(1, { title: { fr: 'a', en: 'a' }, body: { fr: 'b' } }), end(2, [1])]
    const found = faults({ languages: ['fr', 'en'], title: { fr: 't', en: 't' }, roles: [], fields: [], steps })
    expect(found.filter(({ code }) => code === 'empty-text')).toEqual([
      { code: 'empty-text', stepId: stepId(1), values: { language: 'en', part: 'body' } },
      { code: 'empty-text', stepId: stepId(2), values: { language: 'en', part: 'title' } },
    ])
  })
})
