import type { Person } from '../../../../../shared/domain/person.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { found } from '../../../wrappers/found.ts'
import { findPerson } from '../queries.ts'
import { requireHolder } from './require-holder.ts'

/** Who is at the workstation now: the author of what is written, the one who is not the second person. */
export function requireActing(open: OpenWorkspace): Person {
  const acting = open.acting()
  return acting === null ? requireHolder(open) : found(findPerson(open.database, acting.id), 'person', acting.id)
}
