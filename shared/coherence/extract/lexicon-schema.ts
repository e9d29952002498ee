import { z } from 'zod'
import { stanceFamilySchema } from '../../domain/slot.ts'
import { wordingSchemas } from './wording-schemas.ts'

const words = z.array(z.string().min(1))
const wordTable = z.record(z.string().min(1), z.number())
const wordGroups = z.record(z.string().min(1), words)
const bounds = z.enum(['at-least', 'at-most', 'about'])
const pair = z.tuple([z.string(), z.string().min(1)])

/** Every resource file says its version and where its content comes from. */
const header = { version: z.string().min(1), sources: z.array(z.string().min(1)).min(1) }

const textFile = z.strictObject({
  ...header,
  status: z.enum(['checked', 'advisory']),
  abbreviations: words,
  stopwords: words,
  letters: words.default([]),
  plurals: z.record(z.string().min(1), z.string().min(1)).default({}),
  nameParticles: words,
  nameOpenings: z.array(words).default([]),
  capitalisedNouns: z.boolean(),
  affixes: z.strictObject({ prefixes: words, suffixes: words, shortest: z.int().min(2).optional() }).optional(),
})

const numbersFile = z.strictObject({
  ...header,
  decimal: z.enum([',', '.']),
  groups: words,
  words: wordTable,
  scales: wordTable,
  joiners: words,
  linkers: words,
  bounds: z.record(bounds, words),
  leaning: z.strictObject({ over: words, under: words }).default({ over: [], under: [] }),
  boundsAfter: z.partialRecord(bounds, words),
  collectives: wordTable,
  vague: wordTable.default({}),
  both: words.default([]),
  further: words.default([]),
  halves: words.default([]),
  fractions: wordTable,
  articles: words,
  idioms: words,
  clock: z.strictObject({ before: words, units: words, afternoon: words.default([]) }),
  ordinalEndings: words,
  ordinals: wordTable.default({}),
  ordinalOpenings: words.default([]),
  changes: words,
  spans: words.default([]),
  auxiliaries: words,
  references: words,
  ranges: z.array(pair),
})

const unitsFile = z.strictObject({
  ...header,
  units: wordGroups,
  scaledUnits: wordGroups.default({}),
  attached: wordGroups.default({}),
  sharedSpellings: wordGroups.default({}),
})

const nounsFile = z
  .strictObject({ ...header, nounGroups: wordGroups, outcomeGroups: words, describedFirst: z.boolean().default(false) })
  .refine((file) => file.outcomeGroups.every((group) => group in file.nounGroups), 'an outcome group is not a noun group')

const direction = z.union([z.literal(-1), z.literal(0), z.literal(1)])

const datesFile = z.strictObject({
  ...header,
  months: z.record(z.string().min(1), z.int().min(1).max(12)),
  weekdays: z.record(z.string().min(1), z.int().min(1).max(7)),
  relative: z.record(z.string().min(1), z.int()),
  ordinals: z.record(z.string().min(1), z.int().min(1).max(31)),
  dayWords: z.record(z.string().min(1), z.int().min(1).max(31)).default({}),
  subyears: z.record(z.string().min(1), z.int().min(21).max(41)).default({}),
  decades: z
    .strictObject({ before: words, endings: words, words: z.record(z.string().min(1), z.int().min(1000).max(2990)) })
    .default({ before: [], endings: [], words: {} }),
  centuries: z
    .strictObject({ words, ranks: z.record(z.string().min(1), z.int().min(1).max(22)) })
    .default({ words: [], ranks: {} }),
  eras: words.default([]),
  anchored: words.default([]),
  parts: z.partialRecord(z.enum(['early', 'mid', 'late']), words).default({}),
  order: z.enum(['dmy', 'mdy', 'ymd']),
  ambiguous: words,
  monthContexts: words,
  dayLinkers: words,
  rangeWords: words,
  direction: z.record(z.string().min(1), direction),
  periods: z.partialRecord(z.enum(['day', 'week', 'month', 'year']), words),
  distance: z.strictObject({ agoBefore: words, agoAfter: words, inBefore: words, inAfter: words }),
  marks: z.strictObject({ year: z.string(), month: z.string(), day: words }).optional(),
  limits: z.strictObject({ by: words, from: words }),
})

const negationFile = z.strictObject({
  ...header,
  follows: z.boolean().default(false),
  endings: words.default([]),
  cues: z.array(words.min(1).max(2)),
  denyingVerbs: z
    .array(
      z.strictObject({
        verbs: words.min(1),
        between: z.array(z.string()).default([]),
        links: z.array(z.string()).min(1),
        overComma: z.boolean().default(false),
      }),
    )
    .default([]),
  exceptions: words,
  clauseBreaks: words,
  privatives: words.default([]),
  implied: words.default([]),
  restrictions: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
  expletives: z.strictObject({ triggers: words, seconds: words }),
  concord: words,
  carriers: words.default([]),
  clauseStarts: words.default([]),
  coordinators: words.default([]),
  antonyms: z.array(z.tuple([words.min(1), words.min(1)])),
  attitudes: z.array(z.tuple([words.min(1), words.min(1)])).default([]),
})

const stanceFile = z.strictObject({
  ...header,
  stance: z.record(stanceFamilySchema, z.array(z.strictObject({ act: z.string().min(1), forms: words })).min(2)),
  intensifiers: z.array(z.strictObject({ family: stanceFamilySchema, raises: z.record(z.string(), z.string()), forms: words })),
  stanceExceptions: words,
  stanceBlockers: z.array(z.strictObject({ forms: words, after: words })),
})

const reportingFile = z.strictObject({
  ...header,
  reporting: words,
  according: words,
  countedBy: words.default([]),
  accordingExceptions: words,
  firstPerson: words,
  titles: words,
})

/** One schema per file of a language's folder; `<name>.json` is parsed by the entry of the same name. */
export const lexiconSchema = z.strictObject({
  text: textFile,
  numbers: numbersFile,
  units: unitsFile,
  nouns: nounsFile,
  dates: datesFile,
  negation: negationFile,
  stance: stanceFile,
  reporting: reportingFile,
  ...wordingSchemas,
})

/** The parsed files of one language. */
export type LexiconFiles = z.infer<typeof lexiconSchema>
