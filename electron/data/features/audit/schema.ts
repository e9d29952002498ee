import { z } from 'zod'
import { auditEntrySchema } from '../../../../shared/domain/audit-entry.ts'
import { jsonColumn } from '../../db/columns.ts'

export const AUDIT_COLUMNS = `seq, at, actor, action, entity_id AS entityId, detail, previous_hash AS previousHash, hash`

export const auditRow = auditEntrySchema.extend({ detail: jsonColumn(auditEntrySchema.shape.detail) })

export const headRow = z.object({ seq: z.number().int(), hash: z.string() })
