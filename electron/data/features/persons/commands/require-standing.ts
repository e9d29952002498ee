import type { Person } from '../../../../../shared/domain/person.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { found } from '../../../wrappers/found.ts'
import { findPerson } from '../queries.ts'

/** Somebody of this workspace who is not retired. Throws `not-found`, and `refused` for who is. */
export function requireStanding({ database }: OpenWorkspace, id: string): Person {
  const person = found(findPerson(database, id), 'person', id)
  if (person.retiredAt !== null) throw new AppError('refused', 'This person no longer acts here', { reason: 'retired' })
  return person
}
