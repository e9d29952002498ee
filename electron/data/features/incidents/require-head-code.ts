import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { listEntries } from './queries.ts'

/**
 * Throws `refused` for a situation report with another code than that of the last entry it covers: it is printed, and kept
 * on paper it is what shows that the log was written anew.
 */
export function requireHeadCode(database: WorkspaceDatabase, incidentId: string, event: CrisisEvent): void {
  if (event.kind !== 'sitrep.issued') return
  const { untilSeq, headCode } = event.data
  const [last] = listEntries(database, incidentId, untilSeq - 1, 1)
  if (last?.seq !== untilSeq || anchorCode(last) !== headCode)
    throw new AppError('refused', 'The code is not of the entries that the report covers', { reason: 'wrong-head-code' })
}
