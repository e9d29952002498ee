import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { MetWord } from '../model/word.ts'
import { createBoundedCache } from '../../lib/bounded-cache.ts'
import { foldWord } from './fold-word.ts'
import { createStemmer } from './stem-word.ts'
import { withoutHomoglyphs } from './without-homoglyphs.ts'
import { createWordsAtHand } from './words-at-hand.ts'

/** Longer runs are not words (hashes, one letter repeated a million times): only their head is compared. */
const LONGEST_WORD = 64
const CACHED_WORDS = 40_000

/** Folded form, stem and stop mark of a word as written, computed once per distinct word of a session. */
export function createWordForms(
  language: Language,
  stopwords: readonly string[],
  plurals: Lexicon['plurals'] = {},
): (text: string, start: number, end: number) => MetWord {
  const stops = new Set(stopwords.map(foldWord))
  const singulars = new Map(Object.entries(plurals).map(([plural, one]) => [foldWord(plural), one]))
  const stem = createStemmer(language)
  const cache = createBoundedCache<MetWord>(CACHED_WORDS)
  const formOf = (word: string): MetWord => {
    const known = cache.get(word)
    if (known !== undefined) return known
    const plain = withoutHomoglyphs(word)
    const folded = foldWord(plain)
    const form: MetWord = {
      folded,
      stem: stem(singulars.get(folded) ?? plain),
      stop: stops.has(folded),
      names: null,
      marks: null,
    }
    cache.set(word, form)
    return form
  }
  const found = createWordsAtHand(formOf)
  return (text, start, end) => found(text, start, Math.min(end, start + LONGEST_WORD))
}
