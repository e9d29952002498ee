import { z } from 'zod'
import { languageSchema } from '../../../shared/domain/language.ts'
import { classificationSchema } from '../../../shared/domain/messages-file.ts'

/** One line of a batch. `messages` may be left out when `--against` gives them for all lines. */
export const batchCaseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: languageSchema.nullish(),
  now: z.string().nullish(),
  mission: z.string().nullish(),
  level: classificationSchema.nullish(),
  /** The text that `text` translates. */
  source: z.string().nullish(),
  messages: z.unknown().optional(),
})

export type BatchCase = z.infer<typeof batchCaseSchema>
