import { z } from 'zod'
import { messageStatusSchema } from '../domain/crisis/model/crisis-message.ts'
import { messageKindSchema } from '../domain/crisis/model/message-kind.ts'
import { localizedTextSchema } from '../domain/crisis/model/localized-text.ts'
import { idSchema } from '../domain/identifiers.ts'
import { pointSummarySchema } from './coherence-contract.ts'
import { findingSchema } from './report-schema.ts'

/** What was found in the words of a message as they will be said; offsets are into these words, its mark included. */
export const messageCheckSchema = z.object({
  /** Against the approved points, and the rules of any text. `point` names one of `points`. */
  ofPoints: z.array(findingSchema),
  /** Against the other messages of the incident. `point` names one of `messages`. */
  ofMessages: z.array(findingSchema),
  /** Lines of the plan that must not be said. */
  forbidden: z.array(z.object({ start: z.int(), end: z.int(), line: localizedTextSchema, why: localizedTextSchema })),
  points: z.array(pointSummarySchema),
  /** Those that findings name. `text`: as they are said. */
  messages: z.array(
    z.object({
      id: idSchema,
      kind: messageKindSchema,
      title: z.string(),
      language: z.string(),
      status: messageStatusSchema,
      text: z.string(),
    }),
  ),
  /** What it was held against, and the approved points that it could not be held against. */
  compared: z.object({ points: z.int(), messages: z.int(), notChecked: z.int() }),
})

export type MessageCheck = z.infer<typeof messageCheckSchema>
