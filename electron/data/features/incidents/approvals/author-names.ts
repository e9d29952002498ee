import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { findPerson } from '../../persons/queries.ts'

/** Names of those who wrote a text, by their ids; an id that names nobody here stays as it is. */
export function authorNames(database: WorkspaceDatabase, ids: readonly string[]): readonly string[] {
  return ids.map((id) => findPerson(database, id)?.name ?? id)
}
