import { z } from 'zod'
import { auditEntrySchema } from '../domain/audit-entry.ts'
import { idSchema, revisionSchema } from '../domain/identifiers.ts'
import { languageSchema } from '../domain/language.ts'
import { missionInputSchema, missionSchema } from '../domain/mission.ts'
import { slotSchema } from '../domain/slot.ts'
import {
  talkingPointContentSchema,
  talkingPointSchema,
  talkingPointStatusSchema,
  talkingPointVersionSchema,
} from '../domain/talking-point.ts'
import { termInputSchema, termSchema } from '../domain/term.ts'
import { topicInputSchema, topicSchema } from '../domain/topic.ts'
import { base } from './base.ts'
import { importFaultSchema } from './import-fault.ts'

const byId = z.object({ id: idSchema })

/** A row of an import before it is done: what would happen, or why it cannot. */
export const importRowSchema = z.object({
  /** 1-based position in the file. */
  row: z.number().int(),
  kind: z.enum(['point', 'term']),
  id: z.string(),
  outcome: z.enum(['create', 'update', 'unchanged', 'refused']),
  /** First words of the statement or the term. */
  excerpt: z.string(),
  /** Empty unless refused. */
  faults: z.array(importFaultSchema),
  /**
   * Where the file would put the point, which happens only when the person says so: names of its topic now and then, ""
   * for none. null: no question, it stays or is new in a topic that is there.
   */
  topic: z.object({ from: z.string(), to: z.string(), isNew: z.boolean() }).nullable(),
  /** What a point says before (null: it is new here) and after; null for a term and for a row that changes nothing. */
  change: z.object({ before: talkingPointContentSchema.nullable(), after: talkingPointContentSchema }).nullable(),
})

/** What one language of a statement says and another does not, or otherwise. */
export const variantContradictionSchema = z.object({
  source: languageSchema,
  language: languageSchema,
  /** What happened to it on the way ("figure-changed", "negation-added" ...), or the rule that found it ("stance-shift"). */
  change: z.string(),
  /** The words of each side; `actual` is "" where there are none. */
  expected: z.string(),
  actual: z.string(),
})

export const missionsContract = {
  list: base.output(z.array(missionSchema)),
  save: base.input(missionInputSchema).output(missionSchema),
  remove: base.input(byId),
}

export const topicsContract = {
  list: base.output(z.array(topicSchema)),
  save: base.input(topicInputSchema).output(topicSchema),
  remove: base.input(byId),
}

export const termsContract = {
  list: base.output(z.array(termSchema)),
  save: base.input(termInputSchema).output(termSchema),
  remove: base.input(byId),
}

export const pointsContract = {
  list: base
    .input(
      z.object({
        topicId: idSchema.nullable().optional(),
        status: talkingPointStatusSchema.optional(),
        query: z.string().max(500).optional(),
      }),
    )
    .output(z.array(talkingPointSchema)),
  get: base.input(byId).output(talkingPointSchema),
  /** Without `id` and `revision` it creates a draft. */
  save: base
    .input(z.object({ id: idSchema.optional(), revision: revisionSchema.optional(), content: talkingPointContentSchema }))
    .output(talkingPointSchema),
  /** Freezes the content as the next version. The point named by `supersedes` becomes superseded. */
  approve: base.input(z.object({ id: idSchema, revision: revisionSchema })).output(talkingPointSchema),
  withdraw: base.input(z.object({ id: idSchema, reason: z.string().trim().min(1).max(1000) })).output(talkingPointSchema),
  /** Only a draft that was never approved can be removed. */
  remove: base.input(byId),
  versions: base.input(byId).output(z.array(talkingPointVersionSchema)),
  /** When, by whom and why a point went out of force: withdrawn, or superseded by another point. null when the trail says nothing of it. */
  retirement: base.input(byId).output(
    z
      .object({
        at: auditEntrySchema.shape.at,
        by: auditEntrySchema.shape.actor,
        reason: z.string().nullable(),
        supersededBy: idSchema.nullable(),
      })
      .nullable(),
  ),
  /** What the extractor finds in a statement; a person confirms. */
  proposeSlots: base.input(z.object({ language: languageSchema, statement: z.string().max(20_000) })).output(z.array(slotSchema)),
  /** Where the languages of a statement contradict each other: the first of them against each of the others. */
  compareVariants: base
    .input(z.object({ statement: talkingPointContentSchema.shape.statement }))
    .output(z.array(variantContradictionSchema)),
  /** Reads a granted file (JSON, YAML or CSV) and says row by row what an import would do. */
  previewImport: base
    .input(z.object({ grant: z.string().max(100) }))
    /** `whole` is false when a part of the file could not be read as rows at all. */
    .output(z.object({ name: z.string(), whole: z.boolean(), rows: z.array(importRowSchema) })),
  /**
   * Does it for the rows that are not refused. Points become drafts and changes to approve; with `approve`, new versions
   * at once. `follow`: ids of points that the person lets go where the file puts them; topics are made for these alone.
   */
  import: base
    .input(
      z.object({
        grant: z.string().max(100),
        approve: z.boolean().default(false),
        follow: z.array(z.string().max(200)).max(100_000).default([]),
      }),
    )
    .output(z.object({ created: z.number(), updated: z.number(), refused: z.number() })),
  /** Writes to a granted file. */
  export: base
    .input(z.object({ grant: z.string().max(100), format: z.enum(['json', 'yaml', 'csv']), topicId: idSchema.nullable() }))
    .output(z.object({ name: z.string(), points: z.number() })),
}
