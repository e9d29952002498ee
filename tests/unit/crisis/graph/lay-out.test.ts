import { describe, expect, it } from 'vitest'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'
import { layOut } from '../../../../shared/domain/crisis/graph/lay-out.ts'
import { neighbour } from '../../../../renderer/features/playbooks/graph/neighbour.ts'
import { playbookFixture, stepId } from '../playbook-fixture.ts'
import { longPlan } from './long-plan.ts'

const place = (layout: ReturnType<typeof layOut>, id: string) => layout.steps.find((step) => step.id === id)

describe('the graph of a playbook', () => {
  it('shows every step of the outline once, each after what it waits for', () => {
    const playbook = playbookFixture()
    const layout = layOut(playbook, false)
    expect(layout.steps.map(({ id }) => id).toSorted()).toEqual(playbook.steps.map(({ id }) => id).toSorted())
    const forward = layout.links.filter(({ back }) => !back)
    expect(forward.length).toBeGreaterThan(playbook.steps.length - 2)
    for (const { from, to } of forward) expect(place(layout, from)?.x, `${from} ${to}`).toBeLessThan(place(layout, to)?.x ?? 0)
  })

  it('is mirrored from right to left', () => {
    const layout = layOut(playbookFixture(), true)
    for (const { from, to } of layout.links.filter(({ back }) => !back))
      expect(place(layout, from)?.x).toBeGreaterThan(place(layout, to)?.x ?? 0)
  })

  it('leads by arrow keys along the links and back', () => {
    const layout = layOut(playbookFixture(), false)
    const next = neighbour(layout, stepId(1), 'forth')
    expect(layout.links.some(({ from, to }) => from === stepId(1) && to === next)).toBe(true)
    expect(neighbour(layout, next ?? '', 'back')).toBe(stepId(1))
    expect(neighbour(layout, stepId(1), 'back')).toBeNull()
  })

  it('reaches both branches of a decision by keys', () => {
    const layout = layOut(longPlan(8), false)
    const branch = neighbour(layout, 'step--0', 'forth')
    const other = neighbour(layout, branch ?? '', 'below') ?? neighbour(layout, branch ?? '', 'above')
    expect([branch, other].toSorted()).toEqual(['step--1', 'step--2'])
  })

  it('lays out 200 steps within 300 ms', () => {
    const plan = longPlan(200)
    layOut(longPlan(20), false)
    // The best of five: other work on the machine is not what is measured.
    const times = Array.from({ length: 5 }, () => {
      const began = cpuMilliseconds()
      expect(layOut(plan, false).steps).toHaveLength(200)
      return cpuMilliseconds() - began
    })
    expect(Math.min(...times)).toBeLessThan(300)
  })

  it('stands circles, which the check names', () => {
    const [first, second, ...rest] = longPlan(8).steps
    if (!first || !second) throw new Error('no steps')
    const round = {
      ...playbookFixture(),
      steps: [{ ...first, dependsOn: [second.id] }, { ...second, dependsOn: [first.id] }, ...rest],
    }
    expect(layOut(round, false).steps).toHaveLength(8)
  })
})
