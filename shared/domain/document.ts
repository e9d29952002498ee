import { z } from 'zod'
import { idSchema, revisionSchema, timestampSchema } from './identifiers.ts'
import { languageSchema } from './language.ts'

export const documentTypeSchema = z.enum([
  'communique',
  'press-point',
  'talking-points',
  'qa',
  'post',
  'thread',
  'speech',
  'counter-message',
])

export const documentStatusSchema = z.enum(['draft', 'in-review', 'approved', 'published', 'archived'])

export const directionSchema = z.enum(['ltr', 'rtl'])

/** A text being written, without its body. `deletedAt` set means it lies in the bin. */
export const documentHeadSchema = z.object({
  id: idSchema,
  title: z.string().max(300),
  type: documentTypeSchema,
  language: languageSchema,
  direction: directionSchema,
  topicId: idSchema.nullable(),
  missionId: idSchema.nullable(),
  status: documentStatusSchema,
  words: z.number().int().nonnegative(),
  /** Unwaived findings at error and at warning of the last check; null before the first. */
  errors: z.number().int().nullable(),
  warnings: z.number().int().nullable(),
  revision: revisionSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  deletedAt: timestampSchema.nullable(),
})

export const documentVersionSchema = z.object({
  documentId: idSchema,
  /** The revision that this version holds. */
  revision: revisionSchema,
  savedAt: timestampSchema,
  kind: z.enum(['created', 'autosave', 'named', 'imported', 'restored']),
  label: z.string().max(200),
  title: z.string(),
  words: z.number().int(),
  /** SHA-256 of the RFC 8785 form of the body, hexadecimal. */
  hash: z.string(),
})

export type DocumentHead = z.infer<typeof documentHeadSchema>
export type DocumentType = z.infer<typeof documentTypeSchema>
export type DocumentStatus = z.infer<typeof documentStatusSchema>
export type Direction = z.infer<typeof directionSchema>
export type DocumentVersion = z.infer<typeof documentVersionSchema>
