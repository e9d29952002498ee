import { z } from 'zod'
import { idSchema, revisionSchema, timestampSchema } from './identifiers.ts'
import { languageSchema } from './language.ts'

export const PLATFORMS = [
  'website',
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'youtube',
  'tiktok',
  'telegram',
  'weibo',
  'mastodon',
  'bluesky',
] as const

export const platformSchema = z.enum(PLATFORMS)

/** A platform identity of a mission. The credential itself never leaves the data process; only its state shows. */
export const accountSchema = z.object({
  id: idSchema,
  missionId: idSchema,
  platform: platformSchema,
  handle: z.string().min(1).max(200),
  language: languageSchema,
  owner: z.string().max(200),
  /** Calendar date on which the credential is to be replaced. */
  rotationDue: z.iso.date().nullable(),
  credential: z.object({ state: z.enum(['none', 'sealed', 'revoked']), changedAt: timestampSchema.nullable() }),
  revision: revisionSchema,
  updatedAt: timestampSchema,
})

export const accountInputSchema = accountSchema.omit({ id: true, credential: true, revision: true, updatedAt: true }).extend({
  id: idSchema.optional(),
  revision: revisionSchema.optional(),
})

export type Account = z.infer<typeof accountSchema>
export type AccountInput = z.infer<typeof accountInputSchema>
