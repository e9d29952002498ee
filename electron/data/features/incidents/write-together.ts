import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { forgetRunning } from './running.ts'

/** Writes several entries of one log: all of them are durable when this returns, or none was written. */
export function writeTogether<Result>(database: WorkspaceDatabase, incidentId: string, write: () => Result): Result {
  try {
    return database.transaction(write)
  } catch (error) {
    // Each entry was remembered as it was written; the store has taken them back.
    forgetRunning(database, incidentId)
    throw error
  }
}
