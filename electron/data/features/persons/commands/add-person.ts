import type { Person } from '../../../../../shared/domain/person.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { listPersons } from '../queries.ts'
import { addKeyed } from './add-keyed.ts'
import { sealUnder, type PassphraseWrap } from './passphrase-wrap.ts'
import { requireHolderActs } from './require-holder-acts.ts'
import { sameName } from './same-name.ts'

/** A person with a key pair of their own, sealed under their own passphrase (`wrap`, already derived). */
export function addPerson(open: OpenWorkspace, input: Pick<Person, 'name' | 'role'>, wrap: PassphraseWrap): Person {
  requireHolderActs(open)
  const name = input.name.trim()
  const taken = listPersons(open.database).some((person) => person.retiredAt === null && sameName(person.name, name))
  if (taken) throw new AppError('already-exists', 'A person has this name already', { name })
  return addKeyed(open, { name, role: input.role, holder: false }, (id, secret) => sealUnder(wrap, id, secret))
}
