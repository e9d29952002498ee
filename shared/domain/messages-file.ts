import { z } from 'zod'
import { languageSchema } from './language.ts'
import { slotSchema } from './slot.ts'

export const classificationSchema = z.enum(['public', 'restricted', 'confidential', 'secret'])
export const termStatusSchema = z.enum(['preferred', 'admitted', 'deprecated', 'forbidden'])

/** UTC or offset date-time, or a plain date. */
const instantSchema = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 }), z.iso.date()])

/** One talking point of `unisson-messages/1`. Only `id` and `statement` are required. */
export const messagePointSchema = z.object({
  id: z.string().min(1),
  statement: z
    .partialRecord(languageSchema, z.string().min(1))
    .refine((statement) => Object.keys(statement).length > 0, 'a point needs a statement in at least one language'),
  topic: z.string().default(''),
  origin: z.string().default('central'),
  mandatory: z.boolean().default(false),
  missions: z.array(z.string()).default([]),
  embargoUntil: instantSchema.nullable().default(null),
  validFrom: instantSchema.nullable().default(null),
  validUntil: instantSchema.nullable().default(null),
  supersedes: z.string().nullable().default(null),
  classification: classificationSchema.default('public'),
  slots: z.array(slotSchema).default([]),
})

/** One termbase entry. `use` is the wording to prefer when the term is deprecated or forbidden. */
export const messageTermSchema = z.object({
  concept: z.string().min(1),
  lang: languageSchema,
  term: z.string().min(1),
  status: termStatusSchema,
  use: z.string().optional(),
  /** Contexts (verbatim words nearby) in which the term is allowed all the same. */
  allowedIn: z.array(z.string()).default([]),
})

/** The exchange format of approved messages (JSON or YAML). */
export const messagesFileSchema = z.object({
  format: z.literal('unisson-messages/1'),
  points: z.array(messagePointSchema).default([]),
  terms: z.array(messageTermSchema).default([]),
})

export type MessagesFile = z.infer<typeof messagesFileSchema>
export type MessagePoint = z.infer<typeof messagePointSchema>
export type MessageTerm = z.infer<typeof messageTermSchema>
export type Classification = z.infer<typeof classificationSchema>
