import type { Settings } from '../../../../../shared/domain/settings.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { listPersons } from '../queries.ts'
import { requireHolderActs } from './require-holder-acts.ts'
import { sameName } from './same-name.ts'

type Named = { readonly [Name in 'person' | 'role']?: Settings[Name] | undefined }

/**
 * Settings say what the holder is called and does, and their entries in every log bear it. Throws `refused` when somebody
 * else at the workstation would change it, `already-exists` for the name of another who acts here.
 */
export function requireNaming(open: OpenWorkspace, { person, role }: Named): void {
  const present = open.settings()
  if ((person ?? present.person) === present.person && (role ?? present.role) === present.role) return
  requireHolderActs(open)
  if (person === undefined) return
  const taken = listPersons(open.database).some((one) => !one.holder && one.retiredAt === null && sameName(one.name, person))
  if (taken) throw new AppError('already-exists', 'A person has this name already', { name: person })
}
