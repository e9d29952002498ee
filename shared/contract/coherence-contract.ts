import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { DOCUMENT_LIMITS } from '../document/restore/document-limits.ts'
import { matrixCellSchema } from '../domain/coverage-matrix.ts'
import { idSchema, timestampSchema } from '../domain/identifiers.ts'
import { languageSchema } from '../domain/language.ts'
import { missionSchema } from '../domain/mission.ts'
import { waiverSchema } from '../domain/waiver.ts'
import { base } from './base.ts'
import { opinionSchema } from './opinions-contract.ts'
import { printLanguageSchema } from './printable.ts'
import { documentReportSchema } from './report-schema.ts'
import { appliedProfileSchema } from './rules-contract.ts'

/** The points that a report names, as much of them as a panel shows. */
export const pointSummarySchema = z.object({
  id: idSchema,
  topic: z.string(),
  version: z.number().int(),
  validUntil: z.string().nullable(),
  mandatory: z.boolean(),
  statement: z.partialRecord(languageSchema, z.string()),
})

/** A report with what the screen needs around it. `waived` lists fingerprints of findings that a person accepted. */
export const checkResultSchema = z.object({
  documentId: idSchema,
  title: z.string(),
  report: documentReportSchema,
  score: z.number(),
  waived: z.array(z.string()),
  points: z.array(pointSummarySchema),
  /** Points of the text's topic, or of all, that it was held against, and those that could not be. */
  compared: z.number().int(),
  notChecked: z.number().int(),
  profile: appliedProfileSchema,
  milliseconds: z.number(),
})

/** A row of the matrix: a point in force and since when a mission could relay it. */
export const matrixPointSchema = pointSummarySchema.extend({ inForceSince: timestampSchema, origin: z.string() })

export const coverageMatrixSchema = z.object({
  points: z.array(matrixPointSchema),
  missions: z.array(missionSchema),
  /** Only what is not silent, of these points and missions. */
  cells: z.array(matrixCellSchema),
  /** Texts of these missions that still wait for their first check. */
  unchecked: z.number().int(),
  at: timestampSchema,
})

/** Words of one text that give a slot its value, with what stands around them. */
const dissonancePlaceSchema = z.object({
  documentId: idSchema,
  title: z.string(),
  language: languageSchema,
  missionId: idSchema.nullable(),
  before: z.string(),
  text: z.string(),
  after: z.string(),
})

/** What the texts of one run say differently of one slot of a point. */
export const dissonanceEntrySchema = z.object({
  point: idSchema,
  /** Named by its approved value ("figure:12"), or by the rule that tells the departure. */
  slot: z.string(),
  index: z.number(),
  statement: z.partialRecord(languageSchema, z.string()),
  values: z.array(z.object({ value: z.string(), approved: z.boolean(), places: z.array(dissonancePlaceSchema) })),
})

/** `index`: of all the pairs of texts that both give a slot, the share that give it different values, 0 to 1. */
export const corpusDissonanceSchema = z.object({
  index: z.number(),
  total: z.number().int(),
  entries: z.array(dissonanceEntrySchema),
})

/** Longer than the plain text of any document: each block adds a line end. */
const LONGEST_TEXT = DOCUMENT_LIMITS.characters + DOCUMENT_LIMITS.nodes

export const coherenceContract = {
  /**
   * Checks plain text of an open document (offsets of findings are into `text`) against the points of its topic, or all when it has none.
   * `opinions` stand apart from the report: what the optional model has said already of its weak cases; the rest comes by `opinions.follow`.
   */
  check: base
    .input(z.object({ documentId: idSchema, text: z.string().max(LONGEST_TEXT), language: languageSchema }))
    .output(checkResultSchema.extend({ opinions: z.array(opinionSchema) })),
  /** Checks stored documents one after the other; stop reading to cancel. `topicId` null means every document against its own topic. */
  checkMany: base
    .input(z.object({ topicId: idSchema.nullable(), documentIds: z.array(idSchema).max(1_000_000).nullable() }))
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('started'), total: z.number().int() }),
          z.object({ type: z.literal('checked'), done: z.number().int(), total: z.number().int(), result: checkResultSchema }),
          z.object({
            type: z.literal('finished'),
            milliseconds: z.number(),
            /** Null when single documents were asked for. */
            dissonance: corpusDissonanceSchema.nullable(),
          }),
        ]),
      ),
    ),
  /** Points in force of a topic, or of all, by missions; texts that were never checked have no part in it yet. */
  matrix: base.input(z.object({ topicId: idSchema.nullable() })).output(coverageMatrixSchema),
  /** Writes the matrix to a granted file as CSV. */
  exportMatrix: base
    .input(z.object({ topicId: idSchema.nullable(), language: printLanguageSchema, grant: z.string().max(100) }))
    .output(z.object({ name: z.string(), points: z.number().int() })),
  /** Writes the check of a stored text, with what was accepted in it, to a granted file as HTML. */
  exportReport: base
    .input(z.object({ documentId: idSchema, language: printLanguageSchema, grant: z.string().max(100) }))
    .output(z.object({ name: z.string() })),
  waivers: base.input(z.object({ documentId: idSchema })).output(z.array(waiverSchema)),
  waive: base
    .input(waiverSchema.pick({ documentId: true, fingerprint: true, rule: true, pointId: true, reason: true }))
    .output(waiverSchema),
  unwaive: base.input(z.object({ id: idSchema })),
}

export type CheckResult = z.infer<typeof checkResultSchema>
export type DissonanceEntry = z.infer<typeof dissonanceEntrySchema>
export type CorpusDissonance = z.infer<typeof corpusDissonanceSchema>
export type PointSummary = z.infer<typeof pointSummarySchema>
export type CoverageMatrix = z.infer<typeof coverageMatrixSchema>
export type MatrixPoint = z.infer<typeof matrixPointSchema>
