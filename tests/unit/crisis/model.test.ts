import { describe, expect, it } from 'vitest'
import { blockSchema } from '../../../shared/domain/crisis/model/block.ts'
import { contactSchema } from '../../../shared/domain/crisis/model/contact.ts'
import { crisisEventSchema } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import { exerciseSchema } from '../../../shared/domain/crisis/model/exercise.ts'
import { playbookSchema } from '../../../shared/domain/crisis/model/playbook.ts'
import { stepSchema } from '../../../shared/domain/crisis/model/step.ts'
import { LEAD, playbookFixture, stepId, uuid } from './playbook-fixture.ts'

const takesTitle = (title: unknown): boolean => stepSchema.safeParse({ kind: 'end', id: stepId(1), order: 0, title }).success

describe('the model of the crisis room', () => {
  it('fills what an author may leave out, and then reads its own writing unchanged', () => {
    const playbook = playbookFixture()
    expect(playbook.steps[0]).toMatchObject({ checklist: [], dependsOn: [], fromSeverity: 1, block: null, kept: {} })
    expect(playbookSchema.parse(JSON.parse(JSON.stringify(playbook)))).toEqual(playbook)
  })

  it('keeps what a file brought and we do not know, on the playbook and on a step', () => {
    const kept = { playbook_extensions: { 'extension-definition--1': { a: [1, null, { b: 'é' }] } } }
    const playbook = playbookFixture({ kept, steps: [{ kind: 'end', id: stepId(1), order: 0, title: { fr: 'Fin' }, kept }] })
    expect(playbook.kept).toEqual(kept)
    expect(playbook.steps[0]?.kept).toEqual(kept)
  })

  it('refuses a step of no known kind, a fifth level and a due time before T0', () => {
    const step = { kind: 'task', id: stepId(1), order: 0, title: { fr: 'x' } }
    expect(stepSchema.safeParse(step).success).toBe(true)
    expect(stepSchema.safeParse({ ...step, kind: 'script' }).success).toBe(false)
    expect(stepSchema.safeParse({ ...step, fromSeverity: 5 }).success).toBe(false)
    expect(stepSchema.safeParse({ ...step, offset: { anchor: 'T0', minutes: -1 } }).success).toBe(false)
  })

  it('takes any language by its tag and nothing else as a key of texts', () => {
    expect(takesTitle({ prs: 'درود', 'zh-Hant': '危機' })).toBe(true)
    expect(takesTitle({ 'not a tag': 'x' })).toBe(false)
  })

  it('reads blocks, contacts and exercises with their defaults', () => {
    const block = blockSchema.parse({
      id: `block--${uuid(1)}`,
      version: 2,
      title: { fr: 'Familles' },
      steps: playbookFixture().steps.slice(0, 1),
      modifiedAt: '2026-11-22T08:00:00.000Z',
    })
    expect(block.steps).toHaveLength(1)
    expect(contactSchema.parse({ id: `contact--${uuid(1)}`, name: 'Permanence', kind: 'staff' })).toMatchObject({
      phones: [],
      calledBy: null,
    })
    const exercise = {
      id: `exercise--${uuid(1)}`,
      title: 'Nuit',
      playbookId: `playbook--${uuid(1)}`,
      createdAt: '2026-11-22T08:00:00.000Z',
    }
    expect(exerciseSchema.parse(exercise)).toMatchObject({ injects: [], objectives: [], participants: [] })
  })

  it('reads the kind and data of an entry, and owes reasons', () => {
    expect(crisisEventSchema.safeParse({ kind: 'note', data: null }).success).toBe(true)
    expect(
      crisisEventSchema.safeParse({ kind: 'role.assigned', data: { roleId: LEAD, position: 'primary', personId: 'p' } }).success,
    ).toBe(true)
    expect(crisisEventSchema.safeParse({ kind: 'task.not-applicable', data: { stepId: stepId(1), reason: '  ' } }).success).toBe(
      false,
    )
    expect(crisisEventSchema.safeParse({ kind: 'task.exploded', data: {} }).success).toBe(false)
  })
})
