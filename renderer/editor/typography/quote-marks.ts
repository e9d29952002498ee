import type { Language } from '../../../shared/domain/language.ts'

/** Opening and closing marks with the space that belongs inside (CLDR delimiters; French spaces after the Lexique des règles typographiques). */
export const QUOTE_MARKS: Readonly<Partial<Record<Language, readonly [open: string, close: string]>>> = {
  fr: ['«\u202F', '\u202F»'],
  en: ['“', '”'],
  es: ['«', '»'],
  ar: ['«', '»'],
  de: ['„', '“'],
  pt: ['“', '”'],
  it: ['«', '»'],
  nl: ['‘', '’'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  pl: ['„', '”'],
  tr: ['“', '”'],
  el: ['«', '»'],
}
