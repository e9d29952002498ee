import type { Block } from '../model/block.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Step } from '../model/step.ts'

/**
 * Copies the steps of a block into a plan, behind a step or (null) at its start. `newIds` gives one id per step of the
 * block, in its order. What the steps of the block say of each other follows the copies; the first ones depend on the
 * step they stand behind. Everything after them in the outline moves down.
 */
export function insertBlock(playbook: Playbook, block: Block, behind: string | null, newIds: readonly string[]): Playbook {
  const ids = new Map(block.steps.map((step, index) => [step.id, newIds[index] ?? step.id]))
  const outline = playbook.steps.toSorted((a, b) => a.order - b.order)
  const at = behind === null ? 0 : outline.findIndex(({ id }) => id === behind) + 1
  const opened = new Set(
    block.steps.flatMap((step) => (step.kind === 'decision' ? step.options.flatMap(({ next }) => next) : [])),
  )
  const copies = block.steps
    .toSorted((a, b) => a.order - b.order)
    .map((step) => {
      const copy = copyStep(step, ids, { blockId: block.id, version: block.version, stepId: step.id })
      const isFirst = step.dependsOn.length === 0 && !opened.has(step.id)
      return isFirst && behind !== null ? Object.assign(copy, { dependsOn: [behind] }) : copy
    })
  const steps = [...outline.slice(0, at), ...copies, ...outline.slice(at)].map((step, index) => numbered(step, index + 1))
  return { ...playbook, steps }
}

const numbered = (step: Step, order: number): Step => ({ ...step, order })

function copyStep(step: Step, ids: ReadonlyMap<string, string>, block: Step['block']): Step {
  const renamed = (id: string): string => ids.get(id) ?? id
  const copy: Step = {
    ...step,
    id: renamed(step.id),
    block,
    // The phases of another plan are not known here.
    phaseId: null,
    dependsOn: step.dependsOn.map(renamed),
    offset: step.offset && { ...step.offset, anchor: renamed(step.offset.anchor) },
  }
  if (copy.kind === 'approval') return { ...copy, approves: renamed(copy.approves) }
  if (copy.kind !== 'decision') return copy
  return { ...copy, options: copy.options.map((option) => Object.assign({}, option, { next: option.next.map(renamed) })) }
}
