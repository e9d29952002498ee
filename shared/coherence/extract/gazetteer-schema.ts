import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'

const entrySchema = z.strictObject({
  /** "country:ML", "org:EU", "city:gao", "region:donbas", "person:…". */
  id: z.string().regex(/^(country|org|city|region|person):[A-Za-z0-9-]+$/),
  type: z.enum(['country', 'organisation', 'place', 'person']),
  within: z.string().optional(),
  names: z.partialRecord(z.union([languageSchema, z.literal('*')]), z.array(z.string().min(1)).min(1)),
})

/** `gazetteer.json`: entries with their spellings by language, "*" for all of them. */
export const gazetteerSchema = z.strictObject({
  version: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1),
  entries: z
    .array(entrySchema)
    .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, 'an id stands twice'),
})
