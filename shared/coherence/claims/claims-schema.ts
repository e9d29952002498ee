import { z } from 'zod'

const words = z.array(z.string().min(1))

/** `claims.json` of a language: who speaks for us besides "we", and the words of a promise. */
export const claimsSchema = z.strictObject({
  version: z.string().min(1),
  sources: words.min(1),
  /** "ambassade", "ministry": ours unless another country's name stands beside them. */
  institutions: words,
  /** "s'engage", "will provide": a promise when we are its subject. */
  promises: words,
})

export type ClaimsFile = z.infer<typeof claimsSchema>
