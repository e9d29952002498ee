import { z } from 'zod'
import { idSchema, revisionSchema, timestampSchema } from './identifiers.ts'
import { languageSchema } from './language.ts'

export const missionKindSchema = z.enum(['centre', 'embassy', 'consulate', 'permanent-representation'])

/** An embassy, consulate or permanent representation; `centre` is the ministry itself. */
export const missionSchema = z.object({
  id: idSchema,
  /** Short code used in messages files and on the command line ("BKO"). */
  code: z.string().min(1).max(12),
  name: z.string().min(1).max(200),
  kind: missionKindSchema,
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2),
  city: z.string().max(100),
  /** IANA zone ("Africa/Bamako"). */
  timeZone: z.string().max(60),
  languages: z.array(languageSchema),
  revision: revisionSchema,
  updatedAt: timestampSchema,
})

export const missionInputSchema = missionSchema.omit({ revision: true, updatedAt: true, id: true }).extend({
  id: idSchema.optional(),
  revision: revisionSchema.optional(),
})

export type Mission = z.infer<typeof missionSchema>
export type MissionInput = z.infer<typeof missionInputSchema>
