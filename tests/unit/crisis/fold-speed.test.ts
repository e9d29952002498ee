import { describe, expect, it } from 'vitest'
import type { CrisisEntry } from '../../../shared/domain/crisis/engine/crisis-entry.ts'
import { fieldsOf } from '../../../shared/domain/crisis/engine/fields-of.ts'
import { fillFields } from '../../../shared/domain/crisis/engine/fill-fields.ts'
import { readSteps } from '../../../shared/domain/crisis/engine/read-steps.ts'
import { replay } from '../../../shared/domain/crisis/engine/replay.ts'
import { checkPlaybook } from '../../../shared/domain/crisis/check/check-playbook.ts'
import type { CrisisEventKind } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import { playbookSchema, type Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import type { StepInput } from '../../../shared/domain/crisis/model/step.ts'
import { tasksByRole } from '../../../shared/domain/crisis/views/tasks-by-role.ts'
import { timers } from '../../../shared/domain/crisis/views/timers.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'
import { LEAD, playbookFixture, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, incidentFixture } from './run-fixture.ts'

/** A chain of steps, with a decision every tenth and a checklist in each. */
function longPlaybook(size: number): Playbook {
  const steps = Array.from({ length: size }, (_, index): StepInput => {
    const number = index + 1
    const common = {
      id: stepId(number),
      order: number,
      title: { fr: `Pas ${number}`, en: `Step ${number}` },
      raci: { responsible: [LEAD], accountable: [LEAD] },
      dependsOn: index > 0 ? [stepId(index)] : [],
      offset: index > 0 ? { anchor: stepId(index), minutes: 5 } : { anchor: 'T0', minutes: 5 },
      checklist: [1, 2, 3].map((item) => ({ id: `item--${uuid(item)}`, text: { fr: 'x', en: 'x' } })),
    }
    if (number === size) return { ...common, kind: 'end' }
    if (number % 10 > 0) return { ...common, kind: 'task' }
    return {
      ...common,
      kind: 'decision',
      options: [1, 2].map((n) => ({ id: `option--${uuid(n)}`, title: { fr: 'o', en: 'o' } })),
    }
  })
  return playbookFixture({
    languages: ['fr', 'en'],
    title: { fr: 'x', en: 'x' },
    roles: [{ id: LEAD, title: { fr: 'x', en: 'x' } }],
    fields: [],
    steps,
  })
}

function log(playbook: Playbook, events: readonly (readonly [CrisisEventKind, unknown])[]): readonly CrisisEntry[] {
  const begin: readonly (readonly [CrisisEventKind, unknown])[] = [
    ['incident.declared', { incident: incidentFixture(playbook) }],
    ['role.assigned', { roleId: LEAD, position: 'primary', personId: ALICE }],
  ]
  return [...begin, ...events].map(([kind, data], index): CrisisEntry => ({
    seq: index + 1,
    happenedAt: at(index / 10),
    recordedAt: at(index / 10),
    author: { id: ALICE, name: 'Alice' },
    kind,
    text: 'Le poste signale que la route du nord est coupée.',
    data: JSON.parse(JSON.stringify(data)),
    corrects: null,
  }))
}

/** Every step of the plan in its order: lines ticked, then done or decided. */
const walk = (playbook: Playbook): readonly (readonly [CrisisEventKind, unknown])[] =>
  playbook.steps.flatMap((step): readonly (readonly [CrisisEventKind, unknown])[] => {
    if (step.kind === 'end') return []
    const ticks = step.checklist.map(
      ({ id: itemId }) => ['checklist.toggled', { stepId: step.id, itemId, to: 'done', reason: '' }] as const,
    )
    const last =
      step.kind === 'decision'
        ? (['decision.taken', { stepId: step.id, optionId: step.options[0]!.id, reason: 'oui' }] as const)
        : (['task.done', { stepId: step.id, note: '' }] as const)
    return [...ticks, last]
  })

function spentOn(work: () => void): number {
  const before = cpuMilliseconds()
  work()
  return cpuMilliseconds() - before
}

describe('the speed of the fold', () => {
  it('opens a plan of 200 steps, walked to its end, well under 300 ms', () => {
    const stored = JSON.stringify(longPlaybook(200))
    const entries = log(JSON.parse(stored), walk(longPlaybook(200)))
    const spent = spentOn(() => {
      const playbook = playbookSchema.parse(JSON.parse(stored))
      expect(checkPlaybook(playbook)).toEqual([])
      const { state, refused } = replay(playbook, entries)
      expect(refused).toEqual([])
      expect(tasksByRole(state, at(9999))).toEqual([])
      expect(timers(state, at(9999))).toEqual([])
    })
    expect(entries.length).toBe(2 + 199 * 4)
    expect(spent).toBeLessThan(300)
  })

  it('reads the last step of a chain of 2,000 without going as deep', () => {
    const waits = longPlaybook(2000).steps.map((step): StepInput => {
      const { id, order, title, dependsOn } = step
      return { id, order, title, dependsOn, kind: 'wait', minutes: 1 }
    })
    const playbook = playbookFixture({ steps: waits })
    const { state } = replay(playbook, log(playbook, []))
    expect(readSteps(state, at(1999)).status(stepId(2000))).toBe('ready')
    expect(readSteps(state, at(2000)).settledAt(stepId(2000))).toBe(at(2000))
    const circle = playbookFixture({
      steps: waits.map((step) => (step.order === 1 ? Object.assign(step, { dependsOn: [stepId(2000)] }) : step)),
    })
    expect(readSteps(replay(circle, log(circle, [])).state, at(9999)).status(stepId(2000))).toBe('pending')
    expect(checkPlaybook(circle).filter(({ code }) => code === 'cycle')).toHaveLength(1)
  })

  it('looks for fields in a hostile text without losing time', () => {
    const hostile = `{{${' '.repeat(50_000)}`
    expect(spentOn(() => expect(fieldsOf(hostile)).toEqual([]))).toBeLessThan(200)
    expect(spentOn(() => expect(fillFields(hostile, {})).toBe(hostile))).toBeLessThan(200)
    expect(fieldsOf('{{ a }} et {{b}} et {{a}}')).toEqual(['a', 'b'])
    expect(fillFields('{{ a }} et {{b}}', { a: 'un' })).toBe('un et {{b}}')
  })

  it('folds 10,000 entries of every weight well under a second', () => {
    const playbook = longPlaybook(200)
    const facts = Array.from({ length: 9_202 }, (_, index): readonly [CrisisEventKind, unknown] => {
      const fact = {
        text: `Fait ${index}`,
        source: 'poste',
        confidence: 'low',
        status: 'confirmed',
        asOf: null,
        validUntil: null,
        figure: null,
      }
      if (index % 3 === 0) return ['fact.added', { fact: { id: `fact--${index}`, ...fact } }]
      return index % 3 === 1
        ? ['contact.called', { contactId: `contact--${index % 500}`, result: 'reached', note: '' }]
        : ['note', null]
    })
    const entries = log(playbook, [...walk(playbook), ...facts])
    expect(entries.length).toBe(10_000)
    const spent = spentOn(() => {
      const { state, refused } = replay(playbook, entries)
      expect(refused).toEqual([])
      expect(state.facts.size).toBe(3068)
    })
    expect(spent).toBeLessThan(1000)
  })
})
