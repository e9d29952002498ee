import type { Block } from '../model/block.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Step } from '../model/step.ts'
import { copyBlockStep } from './copy-block-step.ts'
import { withBlockParts } from './with-block-parts.ts'

/**
 * Copies the steps of a block into a plan, behind a step and in its phase, or (null) at its start. `newIds` gives one id
 * per step of the block, in its order. What the steps of the block say of each other follows the copies; the first ones
 * depend on the step they stand behind. Everything after them in the outline moves down; roles and fields that the plan
 * lacks come along.
 */
export function insertBlock(plan: Playbook, block: Block, behind: string | null, newIds: readonly string[]): Playbook {
  const { playbook, roles } = withBlockParts(plan, block)
  const steps = new Map(block.steps.map((step, index) => [step.id, newIds[index] ?? step.id]))
  const outline = playbook.steps.toSorted((a, b) => a.order - b.order)
  const before = outline.find(({ id }) => id === behind)
  const at = before === undefined ? 0 : outline.indexOf(before) + 1
  const opened = new Set(
    block.steps.flatMap((step) => (step.kind === 'decision' ? step.options.flatMap(({ next }) => next) : [])),
  )
  const copies = block.steps
    .toSorted((a, b) => a.order - b.order)
    .map((step) => {
      const copy = Object.assign(copyBlockStep(step, block, { steps, roles }), { phaseId: before?.phaseId ?? null })
      const isFirst = step.dependsOn.length === 0 && !opened.has(step.id)
      return isFirst && before !== undefined ? Object.assign(copy, { dependsOn: [before.id] }) : copy
    })
  return { ...playbook, steps: [...outline.slice(0, at), ...copies, ...outline.slice(at)].map(numbered) }
}

const numbered = (step: Step, index: number): Step => ({ ...step, order: index + 1 })
