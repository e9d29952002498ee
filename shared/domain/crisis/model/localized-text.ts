import { z } from 'zod'

/** A BCP 47 tag ("fr", "ar", "prs", "zh-Hant"; "und" when a file does not say). Crisis texts are written in any language. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)

/** One text per language. Which languages a playbook owes is said by its `languages`. */
export const localizedTextSchema = z.record(languageTagSchema, z.string().max(50_000))

export type LocalizedText = z.infer<typeof localizedTextSchema>
