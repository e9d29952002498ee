import type { Person } from '../../../../../shared/domain/person.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { found } from '../../../wrappers/found.ts'
import { findPerson, retirePersonAt } from '../queries.ts'
import { requireHolderActs } from './require-holder-acts.ts'

/** The person neither acts nor signs any more; their key is destroyed, what they signed can still be checked. */
export function retirePerson(open: OpenWorkspace, { id }: { readonly id: string }): Person {
  requireHolderActs(open)
  const person = found(findPerson(open.database, id), 'person', id)
  if (person.holder) throw new AppError('refused', 'The holder of the workspace cannot be retired', { reason: 'holder' })
  if (person.retiredAt !== null) return person
  const retiredAt = open.now().toISOString()
  retirePersonAt(open.database, id, retiredAt)
  return { ...person, retiredAt }
}
