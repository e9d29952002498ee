import { z } from 'zod'
import { languageSchema } from '../../../../shared/domain/language.ts'

export const SIDE_COLUMNS = (table: string): string =>
  `json_object('id', ${table}.id, 'title', ${table}.title, 'language', ${table}.language, 'updatedAt', ${table}.updated_at)`

export const sideRow = z.object({ id: z.string(), title: z.string(), language: languageSchema, updatedAt: z.string() })
