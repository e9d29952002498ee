import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { localizedTextSchema } from './localized-text.ts'

/** A line to tick inside a step. A mandatory one left open keeps the step from being done. */
export const checklistItemSchema = z.object({
  id: idSchema,
  text: localizedTextSchema,
  mandatory: z.boolean().default(false),
})
