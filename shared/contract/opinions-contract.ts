import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { DOCUMENT_LIMITS } from '../document/restore/document-limits.ts'
import { idSchema } from '../domain/identifiers.ts'
import { languageSchema } from '../domain/language.ts'
import { base } from './base.ts'

/** Why a folder serves no opinions; the screen says each in words, with what to do. */
export const modelFaultSchema = z.enum([
  'folder-missing',
  'file-missing',
  'not-permitted',
  'not-a-model',
  'too-large',
  'changed',
  'load-failed',
  'out-of-memory',
  'too-slow',
])

/** The optional local model. `name` is the folder's own name; `hash` the SHA-256 of its files one after the other. */
export const modelStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('off') }),
  /** `total` is 0 until the files were measured. */
  z.object({ state: z.literal('loading'), name: z.string(), done: z.number(), total: z.number() }),
  z.object({ state: z.literal('ready'), name: z.string(), bytes: z.number(), hash: z.string() }),
  z.object({ state: z.literal('fault'), name: z.string(), fault: modelFaultSchema, file: z.string() }),
])

/**
 * What the model says of an approved statement (the premise) and a sentence of the text (the hypothesis). It stands
 * beside the report and moves nothing in it.
 */
export const opinionSchema = z.object({
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('finding'), fingerprint: z.string() }),
    z.object({ kind: z.literal('point'), point: z.string(), start: z.number().int(), end: z.number().int() }),
  ]),
  label: z.enum(['entailment', 'neutral', 'contradiction']),
  /** 0 to 1, two decimals. */
  probability: z.number(),
  model: z.object({ name: z.string(), hash: z.string() }),
})

const LONGEST_TEXT = DOCUMENT_LIMITS.characters + DOCUMENT_LIMITS.nodes

export const opinionsContract = {
  /** Begins to load the model that was chosen, when nobody has yet, and answers at once. */
  state: base.output(modelStateSchema),
  /** Loads the model of a granted folder and keeps it. Fails with `model-unusable`, and what was chosen before stands. */
  choose: base.input(z.object({ grant: z.string().max(100) })).output(modelStateSchema),
  /** Loads the chosen model anew after a fault. */
  retry: base.output(modelStateSchema),
  turnOff: base.output(modelStateSchema),
  /** Opinions on the weak cases of a text, as the model forms them; stop reading to cancel. Ends at once without a model. */
  follow: base
    .input(z.object({ documentId: idSchema, text: z.string().max(LONGEST_TEXT), language: languageSchema }))
    .output(eventIterator(opinionSchema)),
}

export type ModelFault = z.infer<typeof modelFaultSchema>
export type ModelState = z.infer<typeof modelStateSchema>
export type Opinion = z.infer<typeof opinionSchema>
