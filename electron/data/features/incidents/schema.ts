import { z } from 'zod'
import { headSignatureSchema } from '../../../../shared/domain/crisis/log/head-signature.ts'
import { logHeaderSchema } from '../../../../shared/domain/crisis/log/log-header.ts'
import { logEntrySchema } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { incidentLineSchema } from '../../../../shared/contract/incidents-contract.ts'
import { jsonColumn } from '../../db/columns.ts'

export const lineRow = z.object({ line: jsonColumn(incidentLineSchema) }).transform(({ line }) => line)

export const headerRow = z.object({ header: jsonColumn(logHeaderSchema) }).transform(({ header }) => header)

export const entryRow = z.object({ entry: jsonColumn(logEntrySchema) }).transform(({ entry }) => entry)

export const signatureRow = z.object({ signature: jsonColumn(headSignatureSchema) }).transform(({ signature }) => signature)

export const seqRow = z.object({ seq: z.number().int() }).transform(({ seq }) => seq)
