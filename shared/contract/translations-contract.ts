import { z } from 'zod'
import { idSchema, timestampSchema } from '../domain/identifiers.ts'
import { languageSchema } from '../domain/language.ts'
import { base } from './base.ts'
import { findingSchema } from './report-schema.ts'

const spanSchema = z.object({ start: z.number().int(), end: z.number().int() })

const sideSchema = z.object({ id: idSchema, title: z.string(), language: languageSchema, updatedAt: timestampSchema })

/** A text tied to the source that it translates. */
export const translationPairSchema = z.object({ translation: sideSchema, source: sideSchema })

/** A side with its stored words, which the spans of the blocks are into. */
const readSideSchema = sideSchema.extend({ text: z.string() })

export const translationComparisonSchema = z.object({
  source: readSideSchema,
  translation: readSideSchema,
  /** Paragraphs that answer each other, in reading order; one side is empty where a paragraph has no counterpart. */
  blocks: z.array(z.object({ source: z.array(spanSchema), translation: z.array(spanSchema), findings: z.array(findingSchema) })),
})

export const translationsContract = {
  /** Last changed translation first; texts in the bin are left out. */
  list: base.output(z.array(translationPairSchema)),
  /** The text that this one translates; null when it is tied to none. */
  sourceOf: base.input(z.object({ documentId: idSchema })).output(sideSchema.nullable()),
  /** Ties a text to its source, or unties it with null. A text cannot translate itself or its own translation. */
  tie: base.input(z.object({ documentId: idSchema, sourceId: idSchema.nullable() })),
  compare: base.input(z.object({ documentId: idSchema })).output(translationComparisonSchema),
}

export type TranslationPair = z.infer<typeof translationPairSchema>
export type TranslationView = z.infer<typeof translationComparisonSchema>
