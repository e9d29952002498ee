import { z } from 'zod'
import { RULE_IDS } from '../../../../../shared/coherence/model/finding.ts'
import { languageSchema } from '../../../../../shared/domain/language.ts'
import { classificationSchema } from '../../../../../shared/domain/messages-file.ts'

const rule = z.enum(RULE_IDS)

/** Why a faithful text looks like a departure; `reworded` alone says that it hardly does. */
const kind = z.enum([
  'abbreviation',
  'acronym',
  'demonym',
  'digital-date',
  'digits-for-words',
  'double-negation',
  'ellipsis',
  'idiom',
  'negation-elsewhere',
  'not-only',
  'other-fact',
  'other-year',
  'partial',
  'passive',
  'percent-fraction',
  'pronoun',
  'reference-number',
  'reordered',
  'reported-speech',
  'reworded',
  'rounding',
  'same-rung',
  'two-sentences',
  'unit-conversion',
  'words-for-digits',
])

const faithful = z.strictObject({ kind, text: z.string().min(1) })

/** `golden/<language>.json`. `approved` is verbatim in the statement; null where nothing approved stands against the words. */
export const corpusSchema = z.strictObject({
  version: z.literal(1),
  language: languageSchema,
  /** Sentences that no message knows, for texts in which a message is absent or late. */
  fillers: z.array(z.string().min(1)).length(3),
  terms: z.array(z.strictObject({ term: z.string().min(1), status: z.literal('forbidden'), use: z.string().min(1) })).min(1),
  messages: z.array(
    z.strictObject({
      id: z.string(),
      statement: z.string().min(1),
      relays: z.array(faithful).min(1),
      traps: z.array(faithful).min(1),
      departures: z
        .array(z.strictObject({ rule, text: z.string().min(1), span: z.string().min(1), approved: z.string().min(1).nullable() }))
        .min(1),
    }),
  ),
})

const scenario = z.strictObject({
  id: z.string(),
  rule,
  embargoUntil: z.string().optional(),
  validUntil: z.string().optional(),
  by: z.string().optional(),
  classification: classificationSchema.optional(),
  source: languageSchema.optional(),
  /** Languages it is for; all when absent. */
  languages: z.array(languageSchema).optional(),
})

/** `golden/catalogue.json`: what is the same in every language. */
export const catalogueSchema = z.strictObject({
  version: z.literal(1),
  note: z.string(),
  now: z.string(),
  messages: z.array(z.strictObject({ id: z.string(), topic: z.string(), genre: z.string() })),
  scenarios: z.array(scenario),
})

const reasons = z.record(z.string(), z.string().min(1))

/** `golden/expectations.json`: what the engine does not do yet, each with its reason. */
export const expectationsSchema = z.strictObject({
  /** Rules whose expectations wait, and whose findings are left aside until then. */
  switchedOff: z.partialRecord(rule, z.string().min(1)),
  /** Cases that fail in checked languages. The test fails when one of them begins to pass. */
  misses: reasons,
  /** Least share of departures found and of faithful texts left alone in advisory languages. */
  floors: z.partialRecord(languageSchema, z.strictObject({ departures: z.number(), faithful: z.number() })),
})

export type Corpus = z.infer<typeof corpusSchema>
export type Catalogue = z.infer<typeof catalogueSchema>
export type Expectations = z.infer<typeof expectationsSchema>
