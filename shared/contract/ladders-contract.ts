import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { ladderSchema, laddersSchema } from '../domain/ladders.ts'
import { languageSchema } from '../domain/language.ts'
import { stanceFamilySchema } from '../domain/slot.ts'
import { base } from './base.ts'

const place = { language: languageSchema, family: stanceFamilySchema }
const ladders = z.record(stanceFamilySchema, ladderSchema)

/** An act that a ladder finds in a text; `level` counts from 0, the weakest. */
export const markedActSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  family: stanceFamilySchema,
  act: z.string(),
  level: z.number().int(),
  negated: z.boolean(),
})

export const laddersContract = {
  /** The ladders of a language as they came with the program, and those that the workspace has instead. */
  get: base
    .input(z.object({ language: languageSchema }))
    .output(z.object({ shipped: ladders, own: z.partialRecord(stanceFamilySchema, ladderSchema) })),
  /** Replaces a ladder, or with null takes the shipped one back. Answers with the workspace's one before. */
  save: base.input(z.object({ ...place, rungs: ladderSchema.nullable() })).output(z.object({ before: ladderSchema.nullable() })),
  /** The acts of a text as a ladder that is not saved yet would mark them, with the other ladders of the language. */
  preview: base.input(z.object({ ...place, rungs: ladderSchema, text: z.string().max(10_000) })).output(z.array(markedActSchema)),
  /** What a ladder that is not saved yet would change in stored texts. Stop reading to cancel. */
  impact: base.input(z.object({ ...place, rungs: ladderSchema })).output(
    eventIterator(
      z.object({
        done: z.number().int(),
        total: z.number().int(),
        documents: z.number().int(),
        appeared: z.number().int(),
        gone: z.number().int(),
      }),
    ),
  ),
  /** Every ladder of the workspace's own, as a granted JSON file. */
  export: base.input(z.object({ grant: z.string().max(100) })).output(z.object({ name: z.string(), ladders: z.number().int() })),
  /** Takes the ladders of a granted file in the place of the workspace's own; answers with those before. */
  import: base
    .input(z.object({ grant: z.string().max(100) }))
    .output(z.object({ ladders: z.number().int(), before: laddersSchema })),
  /** Puts all ladders back as they were: the undo of an import. */
  restore: base.input(laddersSchema),
}

export type MarkedAct = z.infer<typeof markedActSchema>
