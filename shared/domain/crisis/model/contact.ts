import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { instantSchema } from './instant.ts'
import { languageTagSchema } from './localized-text.ts'

export const callResultSchema = z.enum(['reached', 'no-answer', 'left-message', 'wrong-number', 'refused'])

/** Somebody to call. Data not verified for more than 90 days is flagged (`views/stale-contact`). */
export const contactSchema = z.object({
  /** `contact--uuid`. */
  id: idSchema,
  name: z.string().min(1).max(200),
  organisation: z.string().max(200).default(''),
  position: z.string().max(200).default(''),
  kind: z.enum(['staff', 'ministry', 'host-state', 'partner', 'media', 'family', 'company', 'other']),
  phones: z.array(z.string().max(60)).max(10).default([]),
  emails: z.array(z.string().max(200)).max(10).default([]),
  languages: z.array(languageTagSchema).max(20).default([]),
  zone: z.string().max(60).default(''),
  /** The contact who calls this one, in the call tree; null at its top. */
  calledBy: idSchema.nullable().default(null),
  order: z.number().int().default(0),
  notes: z.string().max(5000).default(''),
  verifiedAt: instantSchema.nullable().default(null),
})

export type Contact = z.infer<typeof contactSchema>
export type CallResult = z.infer<typeof callResultSchema>
