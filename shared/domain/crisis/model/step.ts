import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'
import { checklistItemSchema } from './checklist-item.ts'
import { decisionOptionSchema } from './decision-option.ts'
import { keptSchema } from './kept.ts'
import { localizedTextSchema } from './localized-text.ts'
import { messageKindSchema } from './message-kind.ts'
import { offsetSchema } from './offset.ts'
import { raciSchema } from './raci.ts'
import { severitySchema } from './severity.ts'

const common = {
  /** `step--uuid`; a step that came from a CACAO file keeps its own id (`action--uuid`). */
  id: idSchema,
  phaseId: idSchema.nullable().default(null),
  /** Where it stands in the outline, ascending; says nothing of what waits for what. */
  order: z.number().int(),
  title: localizedTextSchema,
  /** What to do, in full. */
  body: localizedTextSchema.default({}),
  checklist: z.array(checklistItemSchema).max(200).default([]),
  raci: raciSchema.prefault({}),
  /** Null: no due time. */
  offset: offsetSchema.nullable().default(null),
  /** Every one of them must be settled (done or not applicable) before this one is ready. */
  dependsOn: z.array(idSchema).max(200).default([]),
  mandatory: z.boolean().default(false),
  evidenceRequired: z.boolean().default(false),
  /** The step exists from this level on: raising the severity adds it. */
  fromSeverity: severitySchema.default(1),
  /** Which step of which version of a block it was copied from. */
  block: z.object({ blockId: idSchema, version: z.number().int().positive(), stepId: idSchema }).nullable().default(null),
  kept: keptSchema.default({}),
}

/** CACAO's activities of communication. */
export const stepActivitySchema = z.enum(['identify-audience', 'identify-channel', 'compose-content', 'deliver-content'])

/**
 * A step of a playbook.
 *
 * - task: a person does it and says so.
 * - decision: settled by taking one option, with its reason.
 * - message: something to write from `template` (body per language, `{{fields}}` of the playbook); settled when its message is submitted.
 * - approval: settled when the message of the step `approves` has the approvals that the severity asks for.
 * - sitrep: settled when a situation report is issued for it.
 * - wait: settled by itself, `minutes` after what it depends on.
 * - sub-playbook: another playbook is run; settled by a person. `version` null means the newest published.
 * - end: the way out; settled by itself once what it depends on is.
 */
export const stepSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('task'), activity: stepActivitySchema.nullable().default(null) }),
  z.object({ ...common, kind: z.literal('decision'), options: z.array(decisionOptionSchema).max(50).default([]) }),
  z.object({
    ...common,
    kind: z.literal('message'),
    messageKind: messageKindSchema,
    template: localizedTextSchema,
    /** For whom: "press", "families", "host-state", "partners", "staff"… */
    audience: z.string().max(200).default(''),
    channel: z.string().max(200).default(''),
  }),
  z.object({ ...common, kind: z.literal('approval'), approves: idSchema }),
  z.object({ ...common, kind: z.literal('sitrep'), template: localizedTextSchema.default({}) }),
  z.object({ ...common, kind: z.literal('wait'), minutes: z.number().int().nonnegative().max(10_000_000) }),
  z.object({
    ...common,
    kind: z.literal('sub-playbook'),
    playbookId: idSchema,
    version: z.number().int().positive().nullable().default(null),
  }),
  z.object({ ...common, kind: z.literal('end') }),
])

export type Step = z.infer<typeof stepSchema>
/** As an author may write it: what has a default may be left out. */
export type StepInput = z.input<typeof stepSchema>
export type StepKind = Step['kind']
export type StepOf<K extends StepKind> = Extract<Step, { readonly kind: K }>
