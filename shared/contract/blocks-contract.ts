import { z } from 'zod'
import { blockSchema } from '../domain/crisis/model/block.ts'
import { playbookSchema } from '../domain/crisis/model/playbook.ts'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

const byId = z.object({ id: idSchema })

/** A playbook whose newest version holds copies of a block, of which version at the oldest, and how many steps. */
const blockUseSchema = z.object({
  playbookId: idSchema,
  title: playbookSchema.shape.title,
  blockVersion: z.number().int(),
  steps: z.number().int(),
})

/** One line of the library of blocks: its newest version and the playbooks that use it. */
export const blockLineSchema = blockSchema
  .pick({ id: true, version: true, title: true, modifiedAt: true })
  .extend({ steps: z.number().int(), uses: z.array(blockUseSchema) })

export const blocksContract = {
  /** Newest change first. */
  list: base.output(z.array(blockLineSchema)),
  /** The newest version. */
  get: base.input(byId).output(blockSchema),
  /**
   * Keeps a new version: the first of an unknown id, else the one after `version`, which must be the newest (`conflict`
   * otherwise). A kept version never changes. Refused (`block-faults`) while its steps have a fault, which is named.
   */
  save: base.input(z.object({ block: blockSchema })).output(blockSchema),
  /** Takes a block out of the library; copies stay where they are. `restore` undoes this. */
  remove: base.input(byId).output(byId),
  restore: base.input(byId).output(byId),
}

export type BlockLine = z.infer<typeof blockLineSchema>
