import { z } from 'zod'
import { languageSchema } from '../../../../shared/domain/language.ts'

/** `readings/hard-sentences.json`: by language, sentences made to be hard to read, each its own text. */
export const hardSentencesSchema = z.partialRecord(languageSchema, z.array(z.string().min(1)))

export type HardSentences = z.infer<typeof hardSentencesSchema>

/** `readings/hard-pairs.json`: approved statements with a text that says nearly the same. */
export const hardPairsSchema = z.partialRecord(
  languageSchema,
  z.array(z.strictObject({ statement: z.string(), text: z.string() })),
)

export type HardPairs = z.infer<typeof hardPairsSchema>
