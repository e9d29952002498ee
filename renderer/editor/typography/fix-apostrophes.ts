import type { Language } from '../../../shared/domain/language.ts'
import type { TypographyEdit } from './typography-edit.ts'

/** Scripts without an apostrophe inside words. */
const WITHOUT: ReadonlySet<Language> = new Set(['ar', 'zh', 'ja'])
const INSIDE_WORD = /(?<=\p{L})'(?=\p{L}|[«“"])/gu

/** A straight apostrophe after a letter becomes the typographic one. */
export function fixApostrophes(text: string, language: Language): readonly TypographyEdit[] {
  if (WITHOUT.has(language)) return []
  return [...text.matchAll(INSIDE_WORD)].map(({ index }) => ({ start: index, end: index + 1, replacement: '’' }))
}
