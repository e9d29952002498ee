import { z } from 'zod'
import { languageSchema } from '../../../../shared/domain/language.ts'

/** `readings/hard-sentences.json`: by language, sentences made to be hard to read, each its own text. */
export const hardSentencesSchema = z.partialRecord(languageSchema, z.array(z.string().min(1)))

export type HardSentences = z.infer<typeof hardSentencesSchema>
