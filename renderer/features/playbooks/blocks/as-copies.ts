import type { Block } from '../../../../shared/domain/crisis/model/block.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

/** The plan whose chosen steps were kept as a block: they are its copies from now on. `chosen` and the block are in one order. */
export function asCopies(playbook: Playbook, chosen: readonly string[], block: Block): Playbook {
  const origins = new Map(chosen.map((id, index) => [id, block.steps[index]?.id]))
  return {
    ...playbook,
    steps: playbook.steps.map((step) => {
      const origin = origins.get(step.id)
      return origin === undefined
        ? step
        : Object.assign({}, step, { block: { blockId: block.id, version: block.version, stepId: origin } })
    }),
  }
}
