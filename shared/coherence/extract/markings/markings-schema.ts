import { z } from 'zod'

const words = z.array(z.string().min(1))

const marking = z.strictObject({
  level: z.enum(['restricted', 'confidential', 'secret']),
  kind: z.enum(['classification', 'handling', 'embargo']),
  forms: words.min(1),
  /** True for forms that are ordinary words too ("SECRET"): alone on a line, between brackets or in a field only. */
  alone: z.boolean().default(false),
})

/**
 * `markings.json`, of a language or (without `fields` and `talk`) of all. `fields` name the header field that a marking
 * follows ("Classification :"), `talk` the words beside which a text only speaks of a marking ("marked", "level").
 */
export const markingsSchema = z.strictObject({
  version: z.string().min(1),
  sources: words.min(1),
  markings: z.array(marking).min(1),
  fields: words.default([]),
  talk: words.default([]),
})

export type MarkingsFile = z.infer<typeof markingsSchema>
