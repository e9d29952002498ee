import type { Implementer } from '../../implementer.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { listAudit, verifyAudit } from './queries.ts'

export function auditHandlers(implementer: Implementer, door: WorkspaceDoor) {
  const { audit } = implementer
  return {
    list: audit.list.handler(
      unlocked(door, (open, input: { offset: number; limit: number }) => listAudit(open.database, input.offset, input.limit)),
    ),
    verify: audit.verify.handler(unlocked(door, (open) => verifyAudit(open.database))),
  }
}
