import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { createBoundedCache } from '../../lib/bounded-cache.ts'
import { foldWord } from './fold-word.ts'
import { createStemmer } from './stem-word.ts'
import { withoutHomoglyphs } from './without-homoglyphs.ts'

export interface WordForm {
  readonly folded: string
  readonly stem: string
  readonly stop: boolean
}

/** Longer runs are not words (hashes, one letter repeated a million times): only their head is compared. */
const LONGEST_WORD = 64
const CACHED_WORDS = 40_000

/** Folded form, stem and stop mark of a word as written, computed once per distinct word of a session. */
export function createWordForms(
  language: Language,
  stopwords: readonly string[],
  plurals: Lexicon['plurals'] = {},
): (word: string) => WordForm {
  const stops = new Set(stopwords.map(foldWord))
  const singulars = new Map(Object.entries(plurals).map(([plural, one]) => [foldWord(plural), one]))
  const stem = createStemmer(language)
  const cache = createBoundedCache<WordForm>(CACHED_WORDS)
  return (word) => {
    const key = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word
    const known = cache.get(key)
    if (known !== undefined) return known
    const plain = withoutHomoglyphs(key)
    const folded = foldWord(plain)
    const form = { folded, stem: stem(singulars.get(folded) ?? plain), stop: stops.has(folded) }
    cache.set(key, form)
    return form
  }
}
