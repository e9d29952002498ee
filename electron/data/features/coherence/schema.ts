import { z } from 'zod'
import { coverageStatusSchema } from '../../../../shared/domain/coverage-status.ts'
import { waiverSchema } from '../../../../shared/domain/waiver.ts'

export const WAIVER_COLUMNS = `id, document_id AS documentId, fingerprint, rule, point_id AS pointId, reason, author, created_at AS createdAt`

export const waiverRow = waiverSchema

export const coverageEntryRow = z.object({
  pointId: z.string(),
  missionId: z.string(),
  documentId: z.string(),
  status: coverageStatusSchema,
  updatedAt: z.string(),
})
