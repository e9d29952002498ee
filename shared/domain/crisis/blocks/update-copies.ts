import type { Block } from '../model/block.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Step } from '../model/step.ts'
import { copyBlockStep } from './copy-block-step.ts'
import { withBlockParts } from './with-block-parts.ts'

/**
 * Brings the copies of a block in a plan to this version of it. A copy keeps its id, its phase, its place and what it waits
 * for outside the block; a step that is new in the block comes behind the one before it; a copy whose step the block no
 * longer has stays, as a step of the plan's own. `newId` gives an id to each new copy. A block that the plan holds twice
 * is brought up to date in its first copies, the others stay as they are.
 */
export function updateCopies(plan: Playbook, block: Block, newId: () => string): Playbook {
  const { playbook, roles } = withBlockParts(plan, block)
  const outline = playbook.steps.toSorted((a, b) => a.order - b.order)
  const copies = new Map<string, Step>()
  for (const step of outline)
    if (step.block?.blockId === block.id && !copies.has(step.block.stepId)) copies.set(step.block.stepId, step)
  if (copies.size === 0) return plan
  const steps = new Map(block.steps.map(({ id }) => [id, copies.get(id)?.id ?? newId()]))
  const mine = new Set(Array.from(copies.values(), ({ id }) => id))
  const updated = new Map<string, Step>()
  const behind = new Map<string, Step[]>()
  let last = outline.findLast(({ id }) => mine.has(id)) ?? null
  for (const step of block.steps.toSorted((a, b) => a.order - b.order)) {
    const old = copies.get(step.id)
    const copy = copyBlockStep(step, block, { steps, roles })
    if (old !== undefined) {
      const outside = old.dependsOn.filter((id) => !mine.has(id))
      updated.set(old.id, Object.assign(copy, { phaseId: old.phaseId, dependsOn: [...outside, ...copy.dependsOn] }))
      last = old
    } else if (last !== null)
      behind.set(last.id, [...(behind.get(last.id) ?? []), Object.assign(copy, { phaseId: last.phaseId })])
  }
  const ownNow = (step: Step): Step =>
    mine.has(step.id) && !updated.has(step.id) ? Object.assign({}, step, { block: null }) : step
  const all = outline.flatMap((step) => [[updated.get(step.id) ?? ownNow(step)], behind.get(step.id) ?? []]).flat()
  return { ...playbook, steps: all.map((step, index) => Object.assign({}, step, { order: index + 1 })) }
}
