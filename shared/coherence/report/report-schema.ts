import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'
import { NOT_CHECKED_CODES, RULE_IDS } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

const offset = z.int().min(0)
const share = z.number().min(0).max(1)
const span = z.object({ start: offset, end: offset })

const evidence = z.object({
  pointText: z.string(),
  pointStart: offset,
  pointEnd: offset,
  pointLanguage: z.string(),
  alignment: share,
  anchors: z.array(z.string()),
  cue: z.string(),
  document: z.string().exactOptional(),
})

const finding = z.object({
  rule: z.enum(RULE_IDS),
  ruleVersion: z.int().min(1),
  severity: z.enum(['error', 'warning', 'info']),
  confidence: share,
  reasons: z.array(z.string()),
  point: z.string().nullable(),
  start: offset,
  end: offset,
  text: z.string(),
  expected: z.string(),
  actual: z.string(),
  evidence: evidence.nullable(),
  message: z.string(),
  suggestion: z.string().nullable(),
  fingerprint: z.string(),
})

const coverage = z.object({
  point: z.string(),
  status: z.enum(['relayed', 'partial', 'omitted', 'contradicted', 'not-checked']),
  mandatory: z.boolean(),
  alignment: share,
  span: span.nullable(),
})

const notChecked = z.object({
  reason: z.string(),
  code: z.enum(NOT_CHECKED_CODES),
  language: languageSchema,
  point: z.string().nullable(),
  start: offset,
  end: offset,
})

const dissonance = z.object({
  point: z.string(),
  slot: z.string(),
  index: share,
  values: z.array(
    z.object({
      value: z.string(),
      approved: z.boolean(),
      places: z.array(z.object({ path: z.string(), ...span.shape, text: z.string() })),
    }),
  ),
})

/** `unisson-report/1` as published in resources/schemas; also the guard of everything the command line prints as JSON. */
export const reportSchema: z.ZodType<Report> = z.object({
  format: z.literal('unisson-report/1'),
  now: z.iso.datetime(),
  score: z.int().min(0).max(100),
  documents: z.array(
    z.object({
      path: z.string(),
      language: z.string(),
      findings: z.array(finding),
      coverage: z.array(coverage),
      notChecked: z.array(notChecked),
      checked: z.array(z.string()),
    }),
  ),
  dissonanceIndex: share,
  dissonance: z.array(dissonance),
})
