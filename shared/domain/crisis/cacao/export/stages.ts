import { planOf } from '../../engine/plan.ts'
import type { Playbook } from '../../model/playbook.ts'

export interface Stages {
  /** Places of steps in the plan, stage by stage: each stage waits for the one before, its steps for nothing of it. */
  readonly stages: readonly (readonly number[])[]
  /** Places of the steps of kind `end` that no decision opens. */
  readonly ends: readonly number[]
}

/**
 * The plan as CACAO can walk it: one stage after another. Steps that a decision opens hang from the decision and are in
 * no stage. Steps that wait for each other for ever come last, in the order of the outline.
 */
export function stagesOf(playbook: Playbook): Stages {
  const { gates, steps: known } = planOf(playbook)
  const { steps } = playbook
  const placeOf = new Map(steps.map(({ id }, index) => [id, index]))
  const isGated = (index: number): boolean => gates.has(steps[index]!.id) && placeOf.get(steps[index]!.id) === index
  const waits = steps.map(({ id, dependsOn }, index) => [
    ...dependsOn.filter((other) => known.has(other)).map((other) => ({ on: placeOf.get(other)!, weight: 1 })),
    ...(isGated(index) ? gates.get(id)! : []).map(({ decisionId }) => ({ on: placeOf.get(decisionId)!, weight: 0 })),
  ])
  const depth = depths(waits)
  const stages = new Map<number, number[]>()
  const ends: number[] = []
  steps.forEach(({ kind }, index) => {
    if (isGated(index)) return
    if (kind === 'end') ends.push(index)
    else stages.set(depth[index]!, [...(stages.get(depth[index]!) ?? []), index])
  })
  return { stages: [...stages].toSorted(([a], [b]) => a - b).map(([, members]) => members), ends }
}

/** How far from a start each step stands: the longest way to it. */
function depths(waits: readonly (readonly { readonly on: number; readonly weight: number }[])[]): readonly number[] {
  const depth = waits.map(() => 0)
  const open = waits.map((list) => list.length)
  const followers = waits.map((): { readonly to: number; readonly weight: number }[] => [])
  waits.forEach((list, to) => list.forEach(({ on, weight }) => followers[on]!.push({ to, weight })))
  const ready = open.flatMap((count, index) => (count === 0 ? [index] : []))
  for (const index of ready) {
    for (const { to, weight } of followers[index]!) {
      depth[to] = Math.max(depth[to]!, depth[index]! + weight)
      open[to]! -= 1
      if (open[to] === 0) ready.push(to)
    }
  }
  let last = Math.max(0, ...ready.map((index) => depth[index]!))
  open.forEach((count, index) => {
    if (count > 0) depth[index] = last += 1
  })
  return depth
}
