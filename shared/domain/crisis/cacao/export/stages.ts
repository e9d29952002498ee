import { planOf } from '../../engine/plan.ts'
import type { Playbook } from '../../model/playbook.ts'
import { branchesOf } from './branches-of.ts'

export interface Stages {
  /** Places of steps, stage by stage, of the plan itself (`''`) and of each branch (`decision option`). Each stage waits for the one before. */
  readonly byBranch: ReadonlyMap<string, readonly (readonly number[])[]>
  /** For each step, the branch it is in; null for one that stands in no stage, because several options open it. */
  readonly branches: readonly (string | null)[]
  /** Places of the steps of kind `end` that no decision opens. */
  readonly ends: readonly number[]
}

/**
 * The plan as CACAO can walk it: one stage after another, and the same inside each branch of a decision. Steps that wait
 * for each other for ever come last, in the order of the outline.
 */
export function stagesOf(playbook: Playbook): Stages {
  const { gates, steps: known } = planOf(playbook)
  const { steps } = playbook
  const placeOf = new Map(steps.map(({ id }, index) => [id, index]))
  const gatesOf = steps.map(({ id }, index) => (placeOf.get(id) === index ? (gates.get(id) ?? []) : []))
  const waits = steps.map(({ dependsOn }, index) => [
    ...dependsOn.filter((other) => known.has(other)).map((other) => ({ on: placeOf.get(other)!, weight: 1 })),
    ...gatesOf[index]!.map(({ decisionId }) => ({ on: placeOf.get(decisionId)!, weight: 0 })),
  ])
  const { depth, order } = depths(waits)
  const branches = branchesOf(
    steps,
    order,
    waits.map((list) => list.map(({ on }) => on)),
    gatesOf.map((list) =>
      list.map(({ decisionId, optionId }) => ({ on: placeOf.get(decisionId)!, name: `${decisionId} ${optionId}` })),
    ),
  )
  const byBranch = new Map<string, Map<number, number[]>>()
  const ends: number[] = []
  steps.forEach(({ kind }, index) => {
    const branch = branches[index]!
    if (kind === 'end' && gatesOf[index]!.length === 0) ends.push(index)
    if (branch === null) return
    const stages = byBranch.get(branch) ?? new Map<number, number[]>()
    stages.set(depth[index]!, [...(stages.get(depth[index]!) ?? []), index])
    byBranch.set(branch, stages)
  })
  return { byBranch: new Map([...byBranch].map(([name, stages]) => [name, sorted(stages)])), branches, ends }
}

/** How far from a start each step stands (the longest way to it), and the steps after what they wait for. */
function depths(waits: readonly (readonly { readonly on: number; readonly weight: number }[])[]): {
  readonly depth: readonly number[]
  readonly order: readonly number[]
} {
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
  return { depth, order: ready }
}

function sorted(stages: ReadonlyMap<number, readonly number[]>): readonly (readonly number[])[] {
  return [...stages].toSorted(([a], [b]) => a - b).map(([, members]) => members)
}
