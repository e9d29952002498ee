import { z } from 'zod'
import { coverageStatusSchema } from '../../../../shared/domain/coverage-status.ts'
import { waiverSchema } from '../../../../shared/domain/waiver.ts'
import { jsonColumn } from '../../db/columns.ts'

export const WAIVER_COLUMNS = `id, document_id AS documentId, fingerprint, rule, point_id AS pointId, reason, author, created_at AS createdAt`

export const waiverRow = waiverSchema

/** What the last check of a mission's text said, by point. */
export const documentCoverageRow = z.object({
  documentId: z.string(),
  missionId: z.string(),
  updatedAt: z.string(),
  coverage: jsonColumn(z.record(z.string(), coverageStatusSchema)),
})
