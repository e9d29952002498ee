import { z } from 'zod'
import { idSchema, timestampSchema } from '../../identifiers.ts'
import { attachmentSchema } from './attachment.ts'
import { clearanceSchema } from './clearance.ts'
import { keptSchema } from './kept.ts'
import { languageTagSchema, localizedTextSchema } from './localized-text.ts'
import { mergeFieldSchema } from './merge-field.ts'
import { playbookRoleSchema } from './playbook-role.ts'
import { playbookSignatureSchema } from './playbook-signature.ts'
import { severitySchema } from './severity.ts'
import { stepSchema } from './step.ts'

export const playbookStatusSchema = z.enum(['draft', 'in-review', 'published', 'superseded'])
export const playbookScopeSchema = z.enum(['post', 'capital'])

/** A stretch of the plan; a parallel one says that its steps may be worked on at once. */
export const phaseSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  order: z.number().int(),
  parallel: z.boolean().default(false),
})

/** What a level means, in writing, for this kind of crisis. */
export const severityCriterionSchema = z.object({ level: severitySchema, criteria: localizedTextSchema })

/** A question that will be asked, with the line prepared for it. */
export const preparedAnswerSchema = z.object({
  id: idSchema,
  question: localizedTextSchema,
  /** The short line; may hold `{{fields}}`. */
  line: localizedTextSchema,
  /** For whoever answers, never to be said. */
  background: localizedTextSchema.default({}),
  clearance: clearanceSchema,
})

/** A line that must not be said, and why. */
export const forbiddenLineSchema = z.object({ text: localizedTextSchema, why: localizedTextSchema.default({}) })

/** By what the handling is judged: minutes from T0 until the step is settled. */
export const playbookMetricSchema = z.object({
  title: localizedTextSchema,
  stepId: idSchema.nullable().default(null),
  targetMinutes: z.number().int().positive().nullable().default(null),
})

/** Minutes between situation reports and between public updates once the first was given. Null: no rhythm. */
export const rhythmSchema = z.object({
  sitrepMinutes: z.number().int().positive().nullable().default(null),
  updateMinutes: z.number().int().positive().nullable().default(null),
})

/** One version of a plan. A published version never changes; a run pins it by id and version. */
export const playbookSchema = z.object({
  /** `playbook--uuid`, the same for every version. */
  id: idSchema,
  version: z.number().int().positive(),
  status: playbookStatusSchema,
  /** The languages in which every text must be filled. */
  languages: z.array(languageTagSchema).max(50),
  title: localizedTextSchema,
  body: localizedTextSchema.default({}),
  /** Lower case with hyphens: "hostage-taking". */
  crisisType: z.string().max(100),
  scopes: z.array(playbookScopeSchema).max(2).default([]),
  severityCriteria: z.array(severityCriterionSchema).max(4).default([]),
  /** After this day the plan is due for review. */
  reviewBy: z.iso.date().nullable().default(null),
  phases: z.array(phaseSchema).max(100).default([]),
  roles: z.array(playbookRoleSchema).max(100).default([]),
  fields: z.array(mergeFieldSchema).max(200).default([]),
  steps: z.array(stepSchema).max(2000),
  answers: z.array(preparedAnswerSchema).max(500).default([]),
  forbiddenLines: z.array(forbiddenLineSchema).max(200).default([]),
  metric: playbookMetricSchema.nullable().default(null),
  rhythm: rhythmSchema.prefault({}),
  attachments: z.array(attachmentSchema).max(500).default([]),
  /** Handling marks ("TLP:AMBER", a classification), or ids of the marking definitions that a file brought. */
  markings: z.array(z.string().max(300)).max(50).default([]),
  labels: z.array(z.string().max(300)).max(100).default([]),
  derivedFrom: z.array(idSchema).max(50).default([]),
  createdBy: idSchema,
  createdAt: timestampSchema,
  modifiedAt: timestampSchema,
  signatures: z.array(playbookSignatureSchema).max(50).default([]),
  kept: keptSchema.default({}),
})

export type Playbook = z.infer<typeof playbookSchema>
/** As an author may write it: what has a default may be left out. */
export type PlaybookInput = z.input<typeof playbookSchema>
export type PlaybookStatus = z.infer<typeof playbookStatusSchema>
