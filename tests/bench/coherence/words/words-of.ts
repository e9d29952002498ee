import type { BenchLanguage } from '../bench-language.ts'
import type { BenchWords } from './bench-words.ts'
import { ARABIC } from './languages/arabic.ts'
import { CHINESE } from './languages/chinese.ts'
import { DUTCH } from './languages/dutch.ts'
import { GERMAN } from './languages/german.ts'
import { GREEK } from './languages/greek.ts'
import { ITALIAN } from './languages/italian.ts'
import { JAPANESE } from './languages/japanese.ts'
import { POLISH } from './languages/polish.ts'
import { PORTUGUESE } from './languages/portuguese.ts'
import { RUSSIAN } from './languages/russian.ts'
import { SPANISH } from './languages/spanish.ts'
import { TURKISH } from './languages/turkish.ts'
import { UKRAINIAN } from './languages/ukrainian.ts'

const WORDS: Readonly<Partial<Record<BenchLanguage, BenchWords>>> = {
  ar: ARABIC,
  de: GERMAN,
  el: GREEK,
  es: SPANISH,
  it: ITALIAN,
  ja: JAPANESE,
  nl: DUTCH,
  pl: POLISH,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  tr: TURKISH,
  uk: UKRAINIAN,
  zh: CHINESE,
}

/** The words of a language that has a file of them; French and English have tables beside their operators. */
export function wordsOf(language: BenchLanguage): BenchWords | undefined {
  return WORDS[language]
}
