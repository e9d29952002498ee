import { z } from 'zod'
import { idSchema, revisionSchema, timestampSchema } from './identifiers.ts'
import { languageSchema } from './language.ts'
import { termStatusSchema } from './messages-file.ts'

/** A termbase entry (statuses as in TBX). */
export const termSchema = z.object({
  id: idSchema,
  concept: z.string().min(1).max(120),
  language: languageSchema,
  term: z.string().min(1).max(200),
  status: termStatusSchema,
  /** The wording to prefer when deprecated or forbidden. */
  use: z.string().max(200),
  allowedIn: z.array(z.string().max(200)).max(500),
  revision: revisionSchema,
  updatedAt: timestampSchema,
})

export const termInputSchema = termSchema.omit({ id: true, revision: true, updatedAt: true }).extend({
  id: idSchema.optional(),
  revision: revisionSchema.optional(),
})

export type Term = z.infer<typeof termSchema>
export type TermInput = z.infer<typeof termInputSchema>
