import { describe, expect, it } from 'vitest'
import { blockUses } from '../../../shared/domain/crisis/blocks/block-uses.ts'
import { insertBlock } from '../../../shared/domain/crisis/blocks/insert-block.ts'
import { checkPlaybook } from '../../../shared/domain/crisis/check/check-playbook.ts'
import { comparePlaybooks } from '../../../shared/domain/crisis/diff/compare-playbooks.ts'
import { planOf } from '../../../shared/domain/crisis/engine/plan.ts'
import { blockSchema } from '../../../shared/domain/crisis/model/block.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import { LEAD, playbookFixture, stepId, uuid } from './playbook-fixture.ts'

const NOTHING = { plan: [], phases: [], roles: [], fields: [], answers: [], steps: [] }
const base = playbookFixture()
const withSteps = (change: (steps: Playbook['steps']) => Playbook['steps']): Playbook => ({
  ...base,
  version: 2,
  steps: change(base.steps),
})

describe('two versions of a playbook', () => {
  it('are the same when only version, status, dates and numbers of the outline differ', () => {
    const renumbered = withSteps((steps) => steps.map((step) => ({ ...step, order: step.order * 10 })))
    expect(comparePlaybooks(base, { ...renumbered, status: 'draft', modifiedAt: '2026-12-01T00:00:00.000Z' })).toEqual(NOTHING)
    expect(comparePlaybooks(base, JSON.parse(JSON.stringify(base)))).toEqual(NOTHING)
  })

  it('tell a change by step, part and language', () => {
    const after = withSteps((steps) =>
      steps.map((step) => {
        if (step.id === stepId(2))
          return { ...step, title: { fr: 'Déclarer la crise', en: 'Declare' }, offset: { anchor: 'T0', minutes: 10 } }
        return step
      }),
    )
    expect(comparePlaybooks(base, after).steps).toEqual([
      {
        id: stepId(2),
        change: 'changed',
        moved: false,
        parts: [
          { part: 'title', language: 'fr', before: 'Déclarer', after: 'Déclarer la crise' },
          { part: 'title', language: 'en', before: undefined, after: 'Declare' },
          { part: 'offset', language: null, before: { anchor: 'T0', minutes: 5 }, after: { anchor: 'T0', minutes: 10 } },
        ],
      },
    ])
  })

  it('tell steps that came, went and moved, where they stand', () => {
    const after = withSteps((steps) => {
      const added = { ...steps[0]!, id: stepId(20), order: 1.5 }
      const last = { ...steps[7]!, order: 0 }
      return [...steps.filter(({ id }) => id !== stepId(10) && id !== stepId(8)), added, last]
    })
    expect(comparePlaybooks(base, after).steps.map(({ id, change, moved }) => [id, change, moved])).toEqual([
      [stepId(8), 'changed', true],
      [stepId(20), 'added', false],
      [stepId(10), 'removed', false],
    ])
  })

  it('tell what changed in the plan, its roles and its fields', () => {
    const after = playbookFixture({
      rhythm: { sitrepMinutes: 120, updateMinutes: 120 },
      roles: base.roles.slice(0, 2),
      fields: [{ name: 'known', label: { fr: 'Connu' }, type: 'text' }],
    })
    const { plan, roles, fields } = comparePlaybooks(base, after)
    expect(plan.map(({ part }) => part)).toEqual(['rhythm'])
    expect(roles.map(({ id, change }) => [id, change])).toEqual([[base.roles[2]!.id, 'removed']])
    expect(fields.map(({ id, parts }) => [id, parts.map(({ part }) => part)])).toEqual([['known', ['label', 'type']]])
  })
})

describe('a block', () => {
  const raci = { responsible: [LEAD], accountable: [LEAD] }
  const block = blockSchema.parse({
    id: `block--${uuid(1)}`,
    version: 3,
    title: { fr: 'Familles' },
    modifiedAt: '2026-11-22T08:00:00.000Z',
    steps: [
      { kind: 'task', id: stepId(201), order: 1, title: { fr: 'Liste' }, raci },
      {
        kind: 'decision',
        id: stepId(202),
        order: 2,
        title: { fr: 'Jointes ?' },
        raci,
        dependsOn: [stepId(201)],
        options: [{ id: `option--${uuid(9)}`, title: { fr: 'Non' }, next: [stepId(203)] }],
      },
      { kind: 'task', id: stepId(203), order: 3, title: { fr: 'Rappeler' }, raci, offset: { anchor: stepId(202), minutes: 10 } },
    ],
  })
  const NEW = [301, 302, 303].map(stepId)

  it('is copied into a plan with ids of its own, behind a step, and is sound there', () => {
    const plan = insertBlock(base, block, stepId(2), NEW)
    expect(checkPlaybook(plan)).toEqual([])
    expect(
      planOf(plan)
        .outline.map(({ id }) => id)
        .slice(0, 6),
    ).toEqual([stepId(1), stepId(2), ...NEW, stepId(3)])
    const steps = planOf(plan).steps
    expect(steps.get(NEW[0]!)).toMatchObject({
      dependsOn: [stepId(2)],
      block: { blockId: block.id, version: 3, stepId: stepId(201) },
    })
    expect(steps.get(NEW[1]!)).toMatchObject({ dependsOn: [NEW[0]], options: [{ next: [NEW[2]] }] })
    expect(steps.get(NEW[2]!)).toMatchObject({ dependsOn: [], offset: { anchor: NEW[1], minutes: 10 } })
    // Neither the block nor the plan it was copied from has changed.
    expect(block.steps[0]?.dependsOn).toEqual([])
    expect(base.steps).toHaveLength(12)
  })

  it('knows which plans hold it, and of which version', () => {
    const plan = insertBlock(base, block, null, NEW)
    expect(blockUses(block.id, [base, plan])).toEqual([
      { playbookId: base.id, playbookVersion: 1, blockVersion: 3, stepIds: NEW },
    ])
  })
})
