import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { keptSchema } from './kept.ts'
import { localizedTextSchema } from './localized-text.ts'
import { severitySchema } from './severity.ts'

/** A part to play (lead, scribe, spokesperson), held by a primary and a deputy. */
export const playbookRoleSchema = z.object({
  /** `role--uuid`. */
  id: idSchema,
  title: localizedTextSchema,
  duties: localizedTextSchema.default({}),
  /** A vacancy of a required role keeps the incident from being staffed. */
  required: z.boolean().default(true),
  deputyRequired: z.boolean().default(true),
  /** The role exists from this level on. */
  fromSeverity: severitySchema.default(1),
  kept: keptSchema.default({}),
})
