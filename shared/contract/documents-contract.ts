import { z } from 'zod'
import { documentJsonSchema } from '../document/document-json.ts'
import {
  directionSchema,
  documentHeadSchema,
  documentStatusSchema,
  documentTypeSchema,
  documentVersionSchema,
} from '../domain/document.ts'
import { idSchema, revisionSchema, timestampSchema } from '../domain/identifiers.ts'
import { languageSchema } from '../domain/language.ts'
import { base } from './base.ts'
import { REPAIR_CODES } from '../document/restore/repair.ts'

const byId = z.object({ id: idSchema })

export const documentListInputSchema = z.object({
  query: z.string().max(500).default(''),
  language: languageSchema.nullable().default(null),
  topicId: idSchema.nullable().default(null),
  missionId: idSchema.nullable().default(null),
  status: documentStatusSchema.nullable().default(null),
  bin: z.boolean().default(false),
  /** Only texts whose last check found errors, or that no check has seen. */
  checked: z.enum(['errors', 'never']).nullable().default(null),
  sort: z.enum(['updated', 'title', 'created', 'language', 'status', 'words']).default('updated'),
  descending: z.boolean().default(true),
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().min(1).max(500).default(200),
})

/** What an import could not keep, or had to guess. `subject` names the thing ("iframe"), `count` says how often. */
export const importWarningSchema = z.object({
  code: z.enum([...REPAIR_CODES, 'encoding-guessed', 'changes-accepted']),
  subject: z.string(),
  count: z.number().int().positive(),
})

export type ImportWarning = z.infer<typeof importWarningSchema>

export const documentsContract = {
  list: base.input(documentListInputSchema).output(z.object({ total: z.number().int(), rows: z.array(documentHeadSchema) })),
  get: base.input(byId).output(z.object({ head: documentHeadSchema, body: documentJsonSchema })),
  create: base
    .input(
      z.object({
        title: z.string().max(300),
        type: documentTypeSchema,
        language: languageSchema,
        topicId: idSchema.nullable(),
        missionId: idSchema.nullable(),
      }),
    )
    .output(documentHeadSchema),
  /** Durable when it answers. `revision` is the one that the edit was made on; another one is a conflict and nothing is written. */
  save: base
    .input(z.object({ id: idSchema, revision: revisionSchema, body: documentJsonSchema }))
    .output(z.object({ revision: revisionSchema, savedAt: timestampSchema, words: z.number().int() })),
  saveHead: base
    .input(
      z.object({
        id: idSchema,
        title: z.string().max(300).optional(),
        type: documentTypeSchema.optional(),
        language: languageSchema.optional(),
        direction: directionSchema.optional(),
        topicId: idSchema.nullable().optional(),
        missionId: idSchema.nullable().optional(),
        status: documentStatusSchema.optional(),
      }),
    )
    .output(documentHeadSchema),
  /** To the bin, and back. */
  remove: base.input(byId),
  recover: base.input(byId).output(documentHeadSchema),
  duplicate: base.input(byId).output(documentHeadSchema),
  versions: base.input(byId).output(z.array(documentVersionSchema)),
  version: base
    .input(z.object({ id: idSchema, revision: revisionSchema }))
    .output(z.object({ version: documentVersionSchema, body: documentJsonSchema })),
  nameVersion: base.input(z.object({ id: idSchema, label: z.string().trim().min(1).max(200) })).output(documentVersionSchema),
  /** Writes the old body as a new revision: nothing is lost. */
  restoreVersion: base.input(z.object({ id: idSchema, revision: revisionSchema })).output(documentHeadSchema),
  /** Reads a granted .md, .txt, .html or .docx. `warnings` says what could not be kept. */
  import: base
    .input(z.object({ grant: z.string().max(100), topicId: idSchema.nullable() }))
    .output(z.object({ head: documentHeadSchema, warnings: z.array(importWarningSchema) })),
  /** Writes to a granted file. PDF is made by the shell from `html`. */
  export: base
    .input(z.object({ id: idSchema, grant: z.string().max(100), format: z.enum(['md', 'html', 'docx']) }))
    .output(z.object({ name: z.string() })),
}
