import { z } from 'zod'
import { RULE_IDS } from '../model/finding.ts'

const settings = z.partialRecord(z.enum(RULE_IDS), z.enum(['off', 'error', 'warning', 'info']))

/**
 * `unisson-profile/1`: which rules a text must pass, and how serious each is. A rule that is not named keeps its own
 * severity. An override counts where its missions and its document types (those that it names) are the text's; later
 * ones win.
 */
export const profileSchema = z.strictObject({
  format: z.literal('unisson-profile/1'),
  name: z.string().min(1),
  description: z.string().default(''),
  rules: settings.default({}),
  overrides: z
    .array(
      z.strictObject({
        missions: z.array(z.string().min(1)).min(1).exactOptional(),
        documentTypes: z.array(z.string().min(1)).min(1).exactOptional(),
        rules: settings,
      }),
    )
    .default([]),
})

export type Profile = z.infer<typeof profileSchema>
export type RuleSetting = 'off' | 'error' | 'warning' | 'info'
