import type { Person } from '../../../../../shared/domain/person.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { listPersons, listSigners } from '../queries.ts'

/** Whose key this is: a signer who was made known, or a person of the workspace who signed in a copy of it. */
export type KeyOwner = Pick<Person, 'id' | 'name' | 'role'> & {
  readonly post: string
  /** Removed or retired: nothing that the key signs is taken in any more. */
  readonly gone: boolean
}

/** `publicKey` in its one spelling (`read-public-key`); null for a key that nobody made known. */
export function keyOwner(database: WorkspaceDatabase, publicKey: string): KeyOwner | null {
  const person = listPersons(database).find((one) => one.publicKey === publicKey)
  if (person !== undefined)
    return { id: person.id, name: person.name, role: person.role, post: '', gone: person.retiredAt !== null }
  const signer = listSigners(database).find((one) => one.publicKey === publicKey)
  if (signer === undefined) return null
  const { id, name, role, post, removedAt } = signer
  return { id, name, role, post, gone: removedAt !== null }
}
