import { z } from 'zod'

const words = z.array(z.string().min(1))
const header = { version: z.string().min(1), sources: z.array(z.string().min(1)).min(1) }
const modalFamily = z.enum(['commitment', 'certainty'])

const modality = z.strictObject({
  ...header,
  verb: z.enum(['after', 'end', 'before']),
  infinitives: words.default([]),
  forms: z.array(z.strictObject({ family: modalFamily, act: z.string().min(1), forms: words.min(1) })),
  tenses: z.array(
    z.strictObject({
      family: modalFamily,
      act: z.string().min(1),
      endings: words.default([]),
      beginnings: words.default([]),
      keep: z.int().min(0).default(0),
    }),
  ),
  roots: z.record(z.string().min(1), z.string().min(1)).default({}),
  notTenses: words.default([]),
  conditionals: words.default([]),
  saying: words.default([]),
  exceptions: words.default([]),
})

const quantifiers = z.strictObject({
  ...header,
  values: z.record(z.enum(['none', 'few', 'some', 'many', 'most', 'all']), words),
  only: words,
  onlyPairs: z.array(z.tuple([z.string().min(1), z.string().min(1)])).default([]),
  exceptions: words.min(1),
  notQuantifiers: words.default([]),
})

const roles = z.strictObject({
  ...header,
  agent: words,
  possessor: words.default([]),
  target: words,
  source: words.default([]),
  place: words.default([]),
  possessorAfter: words.default([]),
  agentAfter: words.default([]),
  targetAfter: words.default([]),
  symmetric: words,
  passive: words.default([]),
  enjoys: words.default([]),
  receives: words.default([]),
  unsure: words.default([]),
  auxiliaries: words.default([]),
  cased: z.boolean(),
  verbBetween: z.boolean(),
  verbFirst: z.boolean().default(false),
})

/** Schemas of the files that tell how a language words promises, quantities and roles. */
export const wordingSchemas = { modality, quantifiers, roles }
