import { describe, expect, it } from 'vitest'
import { checkBlock } from '../../../shared/domain/crisis/blocks/check-block.ts'
import { insertBlock } from '../../../shared/domain/crisis/blocks/insert-block.ts'
import { makeBlock } from '../../../shared/domain/crisis/blocks/make-block.ts'
import { updateCopies } from '../../../shared/domain/crisis/blocks/update-copies.ts'
import type { Block } from '../../../shared/domain/crisis/model/block.ts'
import { playbookSchema, type Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import { LEAD, playbookFixture, SPOKESPERSON, stepId, uuid } from './playbook-fixture.ts'

const base = playbookFixture()
const HEAD = { id: `block--${uuid(9)}`, version: 1, title: { fr: 'Message d’attente' }, modifiedAt: '2026-11-23T08:00:00.000Z' }
const block = makeBlock(base, new Set([stepId(3), stepId(4)]), HEAD)
const OTHER_LEAD = `role--${uuid(77)}`
/** Another plan whose lead has another id and the same title, and which has no spokesperson. */
const other: Playbook = playbookSchema.parse({
  ...base,
  id: `playbook--${uuid(50)}`,
  roles: base.roles.filter(({ id }) => id === LEAD).map((role) => Object.assign({}, role, { id: OTHER_LEAD })),
  fields: [],
  steps: [
    { kind: 'task', id: stepId(61), order: 1, title: { fr: 'Commencer' }, raci: { accountable: [OTHER_LEAD] } },
    { kind: 'end', id: stepId(62), order: 2, title: { fr: 'Fin' }, dependsOn: [stepId(61)] },
  ],
})
const copies = (plan: Playbook) => plan.steps.filter((step) => step.block !== null)
let made = 0
const newId = (): string => stepId(900 + (made += 1))

describe('a block made of steps of a plan', () => {
  it('keeps what they say of each other, their roles and fields, and nothing of the rest', () => {
    expect(block.steps.map(({ id, dependsOn, phaseId }) => [id, dependsOn, phaseId])).toEqual([
      [stepId(3), [], null],
      [stepId(4), [stepId(3)], null],
    ])
    expect(block.steps[1]).toMatchObject({ kind: 'approval', approves: stepId(3) })
    expect(block.roles.map(({ id }) => id).toSorted()).toEqual([LEAD, SPOKESPERSON].toSorted())
    expect(block.fields.map(({ name }) => name)).toEqual(['known'])
    expect(checkBlock(block)).toEqual([])
  })

  it('is refused with the step named when what it approves stayed behind', () => {
    expect(checkBlock(makeBlock(base, new Set([stepId(4)]), HEAD)).map(({ stepId: at }) => at)).toContain(stepId(4))
  })
})

describe('a block in another plan', () => {
  const plan = insertBlock(other, block, stepId(61), [stepId(71), stepId(72)])

  it('plays the roles of the same title and brings those and the fields that are lacking', () => {
    expect(copies(plan).map(({ raci }) => raci.accountable)).toEqual([[SPOKESPERSON], [OTHER_LEAD]])
    expect(plan.roles.map(({ id }) => id)).toEqual([OTHER_LEAD, SPOKESPERSON])
    expect(plan.fields.map(({ name }) => name)).toEqual(['known'])
  })

  it('is brought to a newer version where it stands', () => {
    const newer: Block = {
      ...block,
      version: 2,
      steps: [
        ...block.steps.map((step) => (step.id === stepId(3) ? { ...step, title: { fr: 'Premier message' } } : step)),
        { ...base.steps[1]!, id: stepId(8), order: 3, kind: 'task', activity: null, dependsOn: [stepId(4)], block: null },
      ],
    }
    const phased = { ...plan, steps: plan.steps.map((step) => ({ ...step, phaseId: `phase--${uuid(1)}` })) }
    const updated = updateCopies(phased, newer, newId)
    expect(updated.steps.map(({ id, title }) => [id, title['fr']])).toEqual([
      [stepId(61), 'Commencer'],
      [stepId(71), 'Premier message'],
      [stepId(72), 'Message d’attente approuvé'],
      [stepId(901), 'Déclarer'],
      [stepId(62), 'Fin'],
    ])
    expect(copies(updated).map(({ dependsOn, phaseId, block: of }) => [dependsOn, phaseId, of?.version])).toEqual([
      [[stepId(61)], `phase--${uuid(1)}`, 2],
      [[stepId(71)], `phase--${uuid(1)}`, 2],
      [[stepId(72)], `phase--${uuid(1)}`, 2],
    ])
  })

  it('leaves a step that the block no longer has to the plan', () => {
    const shorter: Block = { ...block, version: 2, steps: block.steps.filter(({ id }) => id === stepId(3)) }
    const updated = updateCopies(plan, shorter, newId)
    expect(updated.steps.find(({ id }) => id === stepId(72))).toMatchObject({ block: null, dependsOn: [stepId(71)] })
    expect(copies(updated).map(({ id }) => id)).toEqual([stepId(71)])
  })

  it('is changed from its copies: the steps keep the ids that they have in the block', () => {
    const again = makeBlock(plan, new Set([stepId(71), stepId(72)]), { ...HEAD, version: 1 })
    expect(again.steps.map(({ id }) => id)).toEqual(block.steps.map(({ id }) => id))
    expect(again.steps[1]).toMatchObject({ approves: stepId(3), dependsOn: [stepId(3)], block: null })
  })
})
