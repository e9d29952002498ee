import type { AuditAction } from '../../../../../shared/domain/audit-kinds.ts'
import type { Implementer } from '../../../implementer.ts'
import { announced } from '../../../wrappers/announced.ts'
import { audited } from '../../../wrappers/audited.ts'
import type { Command } from '../../../wrappers/command.ts'
import { found } from '../../../wrappers/found.ts'
import { transactional } from '../../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../../wrappers/unlocked.ts'
import { removeBlock, restoreBlock, saveBlock } from './block-commands.ts'
import { findBlock } from './block-queries.ts'
import { listBlockLines } from './list-block-lines.ts'

type ById = Command<{ readonly id: string }, { readonly id: string }>

/** Steps that several playbooks copy. */
export function blockHandlers({ blocks }: Implementer, door: WorkspaceDoor) {
  const kept = audited(saveBlock, ({ id, version }) => ({ action: 'block.kept', entityId: id, detail: { version } }))
  return {
    list: blocks.list.handler(unlocked(door, ({ database }) => [...listBlockLines(database)])),
    get: blocks.get.handler(
      unlocked(door, ({ database }, { id }: { id: string }) => found(findBlock(database, id), 'block', id)),
    ),
    save: blocks.save.handler(
      unlocked(
        door,
        announced(['blocks'], transactional(kept), ({ id }) => id),
      ),
    ),
    remove: blocks.remove.handler(unlocked(door, told('block.removed', removeBlock))),
    restore: blocks.restore.handler(unlocked(door, told('block.restored', restoreBlock))),
  }
}

function told(action: AuditAction, command: ById): ById {
  const withLine = audited(command, ({ id }) => ({ action, entityId: id, detail: {} }))
  return announced(['blocks'], transactional(withLine), ({ id }) => id)
}
