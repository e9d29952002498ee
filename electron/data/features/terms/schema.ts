import { z } from 'zod'
import { termSchema } from '../../../../shared/domain/term.ts'
import { jsonColumn } from '../../db/columns.ts'

export const TERM_COLUMNS = `id, concept, language, term, status, use, allowed_in AS allowedIn, revision, updated_at AS updatedAt`

export const termRow = termSchema.extend({ allowedIn: jsonColumn(z.array(z.string())) })
