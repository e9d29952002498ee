import { z } from 'zod'
import { RULE_IDS } from '../coherence/model/finding.ts'
import { documentTypeSchema } from '../domain/document.ts'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

const ruleSchema = z.enum(RULE_IDS)
const settingSchema = z.enum(['off', 'error', 'warning', 'info'])

/** Profiles that come with the program, in resources/profiles. */
export const profileIdSchema = z.enum(['press-release', 'post', 'internal-note'])

/** One rule set otherwise than the profile does; a type or a mission that is null stands for all of them. */
export const ruleChangeSchema = z.object({
  documentType: documentTypeSchema.nullable(),
  missionId: idSchema.nullable(),
  rule: ruleSchema,
  setting: settingSchema,
})

/** What a workspace decides about rules. A type whose profile is null keeps the rules' own severities. */
export const ruleProfilesSchema = z.object({
  profiles: z.record(documentTypeSchema, profileIdSchema.nullable()),
  changes: z.array(ruleChangeSchema).max(5_000),
})

/** What was applied to one report: the profile, the rules that were off, and whether the workspace changed something in it. */
export const appliedProfileSchema = z.object({
  id: profileIdSchema.nullable(),
  off: z.array(ruleSchema),
  changed: z.boolean(),
})

export const rulesContract = {
  /** With what each type's profile says of each rule, before changes. */
  get: base.output(
    ruleProfilesSchema.extend({ shipped: z.record(documentTypeSchema, z.partialRecord(ruleSchema, settingSchema)) }),
  ),
  /** Chooses the profile of a document type. Answers with the one before, so that it can be undone. */
  assign: base
    .input(z.object({ documentType: documentTypeSchema, profile: profileIdSchema.nullable() }))
    .output(z.object({ before: profileIdSchema.nullable() })),
  /** Sets one rule, or with null follows the profile again. Answers with the setting before. */
  set: base
    .input(ruleChangeSchema.extend({ setting: settingSchema.nullable() }))
    .output(z.object({ before: settingSchema.nullable() })),
}

export type ProfileId = z.infer<typeof profileIdSchema>
export type RuleChange = z.infer<typeof ruleChangeSchema>
export type RuleProfiles = z.infer<typeof ruleProfilesSchema>
export type AppliedProfile = z.infer<typeof appliedProfileSchema>
