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

/** Case endings of Polish nouns and adjectives, folded, longest first. Polish has no stemmer among our packages. */
const POLISH_ENDING = /(?:iego|iemu|iami|iach|ego|emu|ami|ach|imi|ymi|iem|iej|ich|ych|ow|om|em|im|ym|ej|ie|ia|iu|[aeiouy])$/

function cutPolishEnding(word: string): string {
  const stem = foldWord(word).replace(POLISH_ENDING, '')
  return stem.length < 3 ? word : stem
}

/** Future and conjunction written before an Arabic verb ("وسيتمكن"), which the stemmer leaves: "لن يتمكن" denies "سيتمكن". */
const ARABIC_CLITIC = /^[وف]?س(?=[يتن](?!ا)\p{L}{3})|^[وف](?=[يتن]\p{L}{3})/u

/** What the stemmer leaves of a feminine plural ("مستوطنات", "مستوطنة"). */
const ARABIC_PLURAL = /(?<=^.{4,})ا$/u

/** No step of the English algorithm (Porter 2) looks at a word that ends so. Its stemmer takes 10 µs a word, and one word of a vocabulary in seven ends so. */
const KEPT_IN_ENGLISH = /^[a-z0-9]*(?:[abfhjkopquvwxz0-9]|[abd-fhj-km-su-z0-9]i)$/

function algorithmOf(language: Language): (word: string) => string {
  if (language === 'uk') return ukrainianStemmer
  if (language === 'el') return greekStemmer
  if (language === 'pl') return cutPolishEnding
  const name = SNOWBALL[language]
  if (name === undefined) return (word) => word
  const stemmer = snowball.newStemmer(name)
  if (language === 'en') return (word) => (KEPT_IN_ENGLISH.test(word) ? word : stemmer.stem(word))
  if (language === 'ar') return (word) => stemmer.stem(word.replace(ARABIC_CLITIC, '')).replace(ARABIC_PLURAL, '')
  return (word) => stemmer.stem(word)
}

/** The stemmer of a language: from a word as written to the folded stem that alignment compares. About 10 µs a word, so callers cache. */
export function createStemmer(language: Language): (word: string) => string {
  const stem = algorithmOf(language)
  // Endings carry accents ("condamnée", "Киевский") that folding removes, so the ending goes first.
  return (word) => foldWord(stem(word.normalize('NFKC').toLowerCase()) || word)
}
