import { checkBlock } from '../../../../../shared/domain/crisis/blocks/check-block.ts'
import type { Block } from '../../../../../shared/domain/crisis/model/block.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { found } from '../../../wrappers/found.ts'
import { findBlock, markRemoved, putBlock, unmarkRemoved } from './block-queries.ts'

interface ById {
  readonly id: string
}

/** The next version, made on the newest one; a block that was taken out of the library comes back with it. */
export function saveBlock(open: OpenWorkspace, { block }: { readonly block: Block }): Block {
  const newest = findBlock(open.database, block.id)
  if (newest !== null && newest.version !== block.version)
    throw new AppError('conflict', 'Somebody changed this block in the meantime', { id: block.id })
  if (block.steps.length === 0) throw new AppError('refused', 'A block needs a step', { reason: 'block-empty' })
  const [fault] = checkBlock(block)
  if (fault !== undefined)
    throw new AppError('refused', `The block has a fault: ${fault.code}`, {
      reason: 'block-faults',
      fault: fault.code,
      step: fault.stepId ?? '',
    })
  const written: Block = { ...block, version: (newest?.version ?? 0) + 1, modifiedAt: open.now().toISOString() }
  putBlock(open.database, written)
  unmarkRemoved(open.database, block.id)
  return written
}

export function removeBlock(open: OpenWorkspace, { id }: ById): ById {
  found(findBlock(open.database, id), 'block', id)
  markRemoved(open.database, id, open.now().toISOString())
  return { id }
}

export function restoreBlock(open: OpenWorkspace, { id }: ById): ById {
  found(findBlock(open.database, id), 'block', id)
  unmarkRemoved(open.database, id)
  return { id }
}
