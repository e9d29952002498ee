import { z } from 'zod'

/** The languages the network publishes in (BCP 47 primary subtags). */
export const LANGUAGES = ['fr', 'en', 'es', 'ar', 'de', 'pt', 'it', 'nl', 'ru', 'uk', 'pl', 'tr', 'el', 'zh', 'ja'] as const

export const languageSchema = z.enum(LANGUAGES)

export type Language = z.infer<typeof languageSchema>
