import { z } from 'zod'
import { LANGUAGES } from '../../domain/language.ts'

/** The bilingual glossary: what a concept is called in each language, in base forms and in forms that stemming does not reach. */
export const glossarySchema = z.strictObject({
  version: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1),
  concepts: z.record(z.string().min(1), z.partialRecord(z.enum(LANGUAGES), z.array(z.string().regex(/^\S+$/u)).min(1))),
})

/** The parsed glossary. */
export type Glossary = z.infer<typeof glossarySchema>
