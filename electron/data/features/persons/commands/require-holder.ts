import type { Person } from '../../../../../shared/domain/person.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { seal } from '../../../vault/sealed-box.ts'
import { NO_THROTTLE } from '../../../vault/throttle.ts'
import { findHolder, renameHolder } from '../queries.ts'
import { addKeyed } from './add-keyed.ts'

/** The holder, made at the first need; called and titled as the settings say. */
export function requireHolder(open: OpenWorkspace): Person {
  const { person: name, role } = open.settings()
  const present = findHolder(open.database)
  if (present !== null) {
    if (present.name !== name || present.role !== role) renameHolder(open.database, name, role)
    return { ...present, name, role }
  }
  return addKeyed(open, { name, role, holder: true }, (id, secret) => ({
    sealedKey: seal(open.vaultKey, secret, id),
    kdf: null,
    throttle: NO_THROTTLE,
  }))
}
