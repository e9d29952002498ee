import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { MetWord } from '../model/word.ts'
import { createBoundedCache } from '../../lib/bounded-cache.ts'
import { foldWord } from './fold-word.ts'
import { createStemmer } from './stem-word.ts'
import { withoutHomoglyphs } from './without-homoglyphs.ts'

/** Longer runs are not words (hashes, one letter repeated a million times): only their head is compared. */
const LONGEST_WORD = 64
const CACHED_WORDS = 40_000
/** Words at hand, found without cutting them out of their text: the place of a word is its hash. A power of two. */
const PLACES = 1 << 14

interface Placed {
  readonly word: string
  readonly form: MetWord
}

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
  const atHand: (Placed | null)[] = Array.from({ length: PLACES }, () => null)
  return (text, start, end) => {
    const last = Math.min(end, start + LONGEST_WORD)
    let hash = last - start
    for (let at = start; at < last; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at)
    const place = (hash ^ (hash >>> 14)) & (PLACES - 1)
    const placed = atHand[place]
    if (placed !== null && placed !== undefined && isWordAt(placed.word, text, start, last)) return placed.form
    const word = text.slice(start, last)
    const form = formOf(word)
    atHand[place] = { word, form }
    return form
  }
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
