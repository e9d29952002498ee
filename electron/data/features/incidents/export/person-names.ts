import type { LogEntry } from '../../../../../shared/domain/crisis/model/log-entry.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { listPersons, listSigners } from '../../persons/queries.ts'

/** Names by id: of the persons of the workspace, of those elsewhere whose signatures it takes, and of authors that only the log knows. */
export function personNames(database: WorkspaceDatabase, entries: readonly LogEntry[]): ReadonlyMap<string, string> {
  return new Map([
    ...entries.map(({ author }) => [author.id, author.name] as const),
    ...listSigners(database).map(({ id, name }) => [id, name] as const),
    ...listPersons(database).map(({ id, name }) => [id, name] as const),
  ])
}
