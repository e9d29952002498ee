import { z } from 'zod'
import { languageSchema } from './language.ts'
import { stanceFamilySchema } from './slot.ts'

/** One rung: its stable name and every spelling of it, inflected forms included. */
export const rungSchema = z.object({
  act: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60),
  forms: z.array(z.string().trim().min(1).max(200)).max(5_000),
})

/**
 * A ladder from the weakest rung to the strongest: two rungs at least, no rung named twice, and no form on two rungs,
 * which could not say how far it reaches.
 */
export const ladderSchema = z
  .array(rungSchema)
  .min(2)
  .max(40)
  .superRefine((rungs, context) => {
    const acts = new Set<string>()
    const forms = new Map<string, string>()
    for (const { act, forms: own } of rungs) {
      if (acts.has(act)) context.addIssue({ code: 'custom', message: `the rung "${act}" is there twice` })
      acts.add(act)
      for (const form of own) {
        const key = form.toLowerCase()
        const other = forms.get(key)
        if (other !== undefined && other !== act)
          context.addIssue({ code: 'custom', message: `"${form}" is on two rungs, "${other}" and "${act}"` })
        forms.set(key, act)
      }
    }
  })

/** `unisson-ladders/1`: the ladders that a workspace has of its own; a family that is absent keeps the shipped one. */
export const laddersSchema = z.strictObject({
  format: z.literal('unisson-ladders/1'),
  ladders: z.partialRecord(languageSchema, z.partialRecord(stanceFamilySchema, ladderSchema)),
})

export type Rung = z.infer<typeof rungSchema>
export type Ladder = z.infer<typeof ladderSchema>
export type Ladders = z.infer<typeof laddersSchema>
