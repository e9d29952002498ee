import type { BenchLanguage } from '../bench-language.ts'
import type { BenchWords } from './bench-words.ts'

const WORDS: Readonly<Partial<Record<BenchLanguage, BenchWords>>> = {}

/** The words of a language that has a file of them; French and English have tables beside their operators. */
export function wordsOf(language: BenchLanguage): BenchWords | undefined {
  return WORDS[language]
}
