import type { Playbook } from '../model/playbook.ts'

export interface BlockUse {
  readonly playbookId: string
  readonly playbookVersion: number
  /** The oldest version of the block that the plan still holds a step of. */
  readonly blockVersion: number
  readonly stepIds: readonly string[]
}

/** The plans that hold steps of a block ("used by N playbooks"). Give one version of each. */
export function blockUses(blockId: string, playbooks: readonly Playbook[]): readonly BlockUse[] {
  return playbooks.flatMap(({ id: playbookId, version: playbookVersion, steps }) => {
    const copies = steps.filter(({ block }) => block?.blockId === blockId)
    if (copies.length === 0) return []
    const blockVersion = Math.min(...copies.map(({ block }) => block?.version ?? Infinity))
    return [{ playbookId, playbookVersion, blockVersion, stepIds: copies.map(({ id }) => id) }]
  })
}
