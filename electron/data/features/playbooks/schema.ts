import { z } from 'zod'
import { playbookSchema, playbookStatusSchema, type Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { jsonColumn } from '../../db/columns.ts'

export const PLAYBOOK_COLUMNS = 'status, content'

/** The column holds the status of now, the content the one it was written with: a published content never changes. */
export const playbookRow: z.ZodType<Playbook> = z
  .object({ status: playbookStatusSchema, content: jsonColumn(playbookSchema) })
  .transform(({ status, content }) => ({ ...content, status }))

export const versionRow = z.object({ version: z.number().int(), status: playbookStatusSchema, modifiedAt: z.string() })
