import { stemmer as greekStemmer } from '@orama/stemmers/greek'
import { stemmer as ukrainianStemmer } from '@orama/stemmers/ukrainian'
import snowball from 'snowball-stemmers'
import type { Language } from '../../domain/language.ts'
import { foldWord } from './fold-word.ts'

const SNOWBALL: Partial<Record<Language, string>> = {
  fr: 'french',
  en: 'english',
  es: 'spanish',
  ar: 'arabic',
  de: 'german',
  pt: 'portuguese',
  it: 'italian',
  nl: 'dutch',
  ru: 'russian',
  tr: 'turkish',
}

/** Cyrillic and Arabic endings carry marks that folding removes, so these are stemmed before they are folded. */
const STEM_BEFORE_FOLDING: ReadonlySet<Language> = new Set(['ru', 'uk', 'ar', 'el'])

/** Polish has no stemmer among our packages: cutting the ending keeps most of its inflection together. */
function cutEnding(word: string): string {
  return word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word
}

function algorithmOf(language: Language): (word: string) => string {
  if (language === 'uk') return ukrainianStemmer
  if (language === 'el') return greekStemmer
  if (language === 'pl') return cutEnding
  const name = SNOWBALL[language]
  if (name === undefined) return (word) => word
  const stemmer = snowball.newStemmer(name)
  return (word) => stemmer.stem(word)
}

/** The stemmer of a language: from a word as written to the folded stem that alignment compares. About 10 µs a word, so callers cache. */
export function createStemmer(language: Language): (word: string) => string {
  const stem = algorithmOf(language)
  if (STEM_BEFORE_FOLDING.has(language)) return (word) => foldWord(stem(word.normalize('NFKC').toLowerCase()))
  return (word) => {
    const folded = foldWord(word)
    return stem(folded) || folded
  }
}
