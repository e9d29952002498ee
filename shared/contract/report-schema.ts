import { z } from 'zod'
import { NOT_CHECKED_CODES, RULE_IDS, type Coverage, type Finding, type NotChecked } from '../coherence/model/finding.ts'
import type { DocumentReport } from '../coherence/model/report.ts'
import { languageSchema } from '../domain/language.ts'

const span = { start: z.number().int(), end: z.number().int() }

export const findingSchema: z.ZodType<Finding> = z.object({
  ...span,
  rule: z.enum(RULE_IDS),
  ruleVersion: z.number().int(),
  severity: z.enum(['error', 'warning', 'info']),
  confidence: z.number(),
  reasons: z.array(z.string()),
  point: z.string().nullable(),
  text: z.string(),
  expected: z.string(),
  actual: z.string(),
  evidence: z
    .object({
      pointText: z.string(),
      pointStart: z.number().int(),
      pointEnd: z.number().int(),
      pointLanguage: z.string(),
      alignment: z.number(),
      anchors: z.array(z.string()),
      cue: z.string(),
      document: z.string().exactOptional(),
    })
    .nullable(),
  message: z.string(),
  suggestion: z.string().nullable(),
  fingerprint: z.string(),
})

const coverageSchema: z.ZodType<Coverage> = z.object({
  point: z.string(),
  status: z.enum(['relayed', 'partial', 'omitted', 'contradicted', 'not-checked']),
  mandatory: z.boolean(),
  alignment: z.number(),
  span: z.object(span).nullable(),
})

const notCheckedSchema: z.ZodType<NotChecked> = z.object({
  ...span,
  code: z.enum(NOT_CHECKED_CODES),
  language: languageSchema,
  reason: z.string(),
  point: z.string().nullable(),
})

/** A checker's report as it crosses the port. */
export const documentReportSchema: z.ZodType<DocumentReport> = z.object({
  path: z.string(),
  language: z.string(),
  findings: z.array(findingSchema),
  coverage: z.array(coverageSchema),
  notChecked: z.array(notCheckedSchema),
  checked: z.array(z.string()),
})
