import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { foldWord } from './fold-word.ts'

const SAMPLE = 2_000
const WORD = /[\p{L}\p{M}]+/gu
const KANA = /[\u3040-\u30ff]/
const HAN = /[\u3400-\u9fff]/
const ARABIC = /[\u0600-\u06ff]/
const GREEK = /[\u0370-\u03ff]/
/** Share of known function words below which a text is in none of the languages that we know. */
const LEAST_SHARE = 0.03

const NOT_ASCII = /[^\0-\x7f]/

/** Letters that tell a language from the others of its script, in both cases. */
function letterOwners(lexicons: ReadonlyMap<Language, Lexicon>): ReadonlyMap<string, readonly Language[]> {
  const owners = new Map<string, Language[]>()
  for (const language of LANGUAGES)
    for (const letter of lexicons.get(language)?.letters ?? [])
      for (const form of new Set([letter, letter.toUpperCase()])) owners.set(form, [...(owners.get(form) ?? []), language])
  return owners
}

function lettersOf(word: string, owners: ReadonlyMap<string, readonly Language[]>): ReadonlySet<Language> {
  const found = new Set<Language>()
  for (const letter of word) for (const language of owners.get(letter) ?? []) found.add(language)
  return found
}

/**
 * Language of a piece of text among those with a lexicon: the script when it decides alone, else the language whose
 * function words and letters of its own cover most of it, rare ones counting more. Null when nothing decides (names, numbers, a few words).
 */
export function createLanguageDetector(lexicons: ReadonlyMap<Language, Lexicon>): (text: string) => Language | null {
  const owners = new Map<string, Language[]>()
  for (const language of LANGUAGES) {
    for (const word of new Set((lexicons.get(language)?.stopwords ?? []).map(foldWord))) {
      const list = owners.get(word)
      if (list === undefined) owners.set(word, [language])
      else list.push(language)
    }
  }
  const letters = letterOwners(lexicons)
  return (text) => {
    const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
    if (KANA.test(sample)) return 'ja'
    const words = sample.match(WORD) ?? []
    if (words.length === 0) return null
    const byScript = HAN.test(sample) ? 'zh' : ARABIC.test(sample) ? 'ar' : GREEK.test(sample) ? 'el' : null
    if (byScript !== null && words.some((word) => (byScript === 'zh' ? HAN : byScript === 'ar' ? ARABIC : GREEK).test(word))) {
      const foreign = words.filter((word) => /^[a-z]+$/i.test(word)).length
      if (foreign * 2 < words.length) return byScript
    }
    const scores = new Map<Language, number>()
    for (const word of words) {
      if (NOT_ASCII.test(word)) {
        const own = lettersOf(word, letters)
        for (const language of own) scores.set(language, (scores.get(language) ?? 0) + 1 / own.size)
      }
      const languages = owners.get(foldWord(word))
      if (languages === undefined) continue
      for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length)
    }
    let best: Language | null = null
    let bestScore = words.length * LEAST_SHARE
    for (const [language, score] of scores) {
      if (score > bestScore) {
        best = language
        bestScore = score
      }
    }
    return best
  }
}
