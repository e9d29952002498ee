import type { Language } from '../domain/language.ts'

/**
 * Words, in Chinese and Japanese characters, read silently in a minute by adults: Trauzettel-Klosinski and Dietz, "Standardized assessment of reading
 * performance", IOVS 53(9), 2012, table 2. Greek and Ukrainian are not in it: the mean of its languages.
 */
const WORDS_A_MINUTE: Readonly<Record<Language, number>> = {
  fr: 195,
  en: 228,
  es: 218,
  ar: 138,
  de: 179,
  pt: 181,
  it: 188,
  nl: 202,
  ru: 184,
  uk: 184,
  pl: 166,
  tr: 166,
  el: 184,
  zh: 255,
  ja: 357,
}

/** Seconds that an adult takes to read so many words silently. */
export function readingSeconds(words: number, language: Language): number {
  return Math.ceil((words / WORDS_A_MINUTE[language]) * 60)
}
