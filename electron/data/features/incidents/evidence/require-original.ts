import { z } from 'zod'
import type { CrisisEvent } from '../../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'

const heldRow = z.object({ held: z.number() })

/** Throws `refused` for evidence whose bytes are not in the store: a log must not name what nobody can show. */
export function requireOriginal(database: WorkspaceDatabase, event: CrisisEvent): void {
  if (event.kind !== 'evidence.added') return
  const { sha256 } = event.data.evidence
  const row = database.get(heldRow, 'SELECT count(*) AS held FROM evidence WHERE sha256 = :sha256', { sha256 })
  if (row?.held !== 1) throw new AppError('refused', 'The original is not in the store', { reason: 'original-missing' })
}
