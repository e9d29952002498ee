import { z } from 'zod'
import { localizedTextSchema } from './localized-text.ts'

export const mergeFieldTypeSchema = z.enum([
  'text',
  'long-text',
  'number',
  'date',
  'time',
  'date-time',
  'place',
  'person',
  'phone',
  'url',
  'choice',
])

/** What stands behind `{{name}}` in a template. An empty one is never guessed and keeps the text from being approved. */
export const mergeFieldSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/u),
  label: localizedTextSchema,
  hint: localizedTextSchema.default({}),
  type: mergeFieldTypeSchema,
  /** The values of a choice. */
  options: z.array(z.string().max(200)).max(100).default([]),
})

export type MergeField = z.infer<typeof mergeFieldSchema>
