import anyAscii from 'any-ascii'
import type { Language } from '../../domain/language.ts'
import type { Gazetteer, Lexicon } from '../model/lexicon.ts'
import type { Token } from '../model/sentence.ts'
import type { MetWord, Word, WordNames } from '../model/word.ts'
import { foldWord } from '../text/fold-word.ts'
import { createGlossaryKeys } from './glossary-keys.ts'

/** How words are named so that two sentences can be compared. */
export interface LexicalKeys {
  /** Within one language: the group of synonyms, country or act that the word names, else its stem. */
  readonly within: (token: Token) => string
  /** The same for a word that was met: its name is remembered with it. */
  readonly keyOf: (word: MetWord) => string
  /** Across languages: the same names, else digits, else a cognate key; null when the word says nothing abroad. */
  readonly across: (token: Token) => string | null
  /** Across languages: all names of a word, most telling first; empty when it says nothing abroad. */
  readonly abroad: (word: Word) => readonly string[]
  /** Across languages: the names of the other part of a compound; empty for other words. */
  readonly secondPart: (word: Word) => readonly string[]
  /** Keys of a sentence for looking it up, some more than once. A name of several words counts once, as its actor, as its acronym does. */
  readonly sought: (words: readonly MetWord[], across: boolean) => readonly string[]
}

const COGNATE_LENGTH = 5
const SHORTEST_COGNATE = 6
/** Shorter words are compared whole: names mostly ("Argos"). */
const SHORTEST_NAME = 4

function isDigits(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code < 48 || code > 57) return false
  }
  return word !== ''
}

/** "attaque", "attack" and "ataque" share "attak": letters as ASCII, doubled ones once, c and q as k. */
function cognateKey(word: string): string | null {
  const ascii = anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/(.)\1+/g, '$1')
  if (word.length < SHORTEST_COGNATE) return word.length < SHORTEST_NAME ? null : `~${ascii}`
  return ascii.length < SHORTEST_COGNATE - 1 ? null : `~${ascii.slice(0, COGNATE_LENGTH)}`
}

/** Words that name one thing: months, counted nouns, acts, countries and peoples. The first meaning given wins. */
function namedWords(language: Language, lexicon: Lexicon | undefined, gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (form: string, name: string): void => {
    const folded = foldWord(form)
    if (!/[\s'-]/.test(folded) && !names.has(folded)) names.set(folded, name)
  }
  for (const [month, rank] of Object.entries(lexicon?.dates.months ?? {})) add(month, `month:${rank}`)
  for (const family of ['disapproval', 'approval', 'request'] as const)
    for (const rung of lexicon?.stance[family] ?? []) for (const form of rung.forms) add(form, `act:${rung.act}`)
  for (const [group, forms] of Object.entries(lexicon?.nounGroups ?? {})) for (const form of forms) add(form, `noun:${group}`)
  for (const entry of gazetteer.entries)
    for (const name of [...(entry.names[language] ?? []), ...(entry.names['*'] ?? [])]) add(name, entry.id)
  return names
}

const BREAKS = /[\s\u00a0'’-]+/u
const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u
/** Symbols of units are shorter. */
const SHORTEST_UNIT = 3

/** Words that name one thing between languages but are words of their own within one: days of the week, numbers, units. */
function namedAbroad(lexicon: Lexicon | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [day, rank] of Object.entries(lexicon?.dates.weekdays ?? {})) names.set(foldWord(day), `weekday:${rank}`)
  for (const [word, offset] of Object.entries(lexicon?.dates.relative ?? {})) names.set(foldWord(word), `relative:${offset}`)
  for (const [unit, spellings] of Object.entries(lexicon?.units ?? {}))
    for (const spelling of spellings)
      if (PLAIN.test(spelling) && spelling.length >= SHORTEST_UNIT) names.set(foldWord(spelling), `unit:${unit}`)
  const articles = new Set(lexicon?.numbers.articles)
  for (const [word, value] of Object.entries(lexicon?.numbers.words ?? {}))
    if (!articles.has(word)) names.set(foldWord(word), String(value))
  return names
}

type LongName = NonNullable<WordNames['longer']>[number]

/** Names of several words by their first, longest first: "Union européenne" is what "UE" is. */
function longNames(language: Language, gazetteer: Gazetteer): ReadonlyMap<string, readonly LongName[]> {
  const names = new Map<string, LongName[]>()
  for (const entry of gazetteer.entries)
    for (const name of [...(entry.names[language] ?? []), ...(entry.names['*'] ?? [])]) {
      const words = foldWord(name).split(BREAKS)
      const [first] = words
      if (first === undefined || words.length < 2 || !words.every((word) => PLAIN.test(word))) continue
      names.set(first, [...(names.get(first) ?? []), { words, id: entry.id }])
    }
  for (const list of names.values()) list.sort((left, right) => right.words.length - left.words.length)
  return names
}

/** Naming of words in one language; results are cached by folded form. */
export function createLexicalKeys(language: Language, lexicon: Lexicon | undefined, gazetteer: Gazetteer): LexicalKeys {
  const names = namedWords(language, lexicon, gazetteer)
  const long = longNames(language, gazetteer)
  const namesOf = (word: MetWord): WordNames => {
    word.names ??= { key: names.get(word.folded) ?? word.stem, longer: long.get(word.folded) ?? null }
    return word.names
  }
  const others = namedAbroad(lexicon)
  const concepts = createGlossaryKeys(language, lexicon)
  const known = new Map<string, readonly string[]>()
  const abroad = (token: Word): readonly string[] => {
    const cached = known.get(token.folded)
    if (cached !== undefined) return cached
    const name = names.get(token.folded) ?? others.get(token.folded)
    const { first, second } = concepts(token)
    const cognate = isDigits(token.folded) ? token.folded : cognateKey(token.folded)
    const keys = [...(name === undefined ? [] : [name]), ...first, ...second, ...(cognate === null ? [] : [cognate])]
    if (known.size > 20_000) known.clear()
    known.set(token.folded, keys)
    return keys
  }
  return {
    within: (token) => names.get(token.folded) ?? token.stem,
    keyOf: (word) => namesOf(word).key,
    across: (token) => abroad(token)[0] ?? null,
    abroad,
    secondPart: (word) => concepts(word).second,
    sought(words, across) {
      const keys: string[] = []
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at]
        if (word === undefined) continue
        const { key, longer } = namesOf(word)
        const name = longer?.find((one) => one.words.every((part, step) => words[at + step]?.folded === part))
        if (name !== undefined) {
          keys.push(name.id)
          at += name.words.length - 1
        } else if (!word.stop) {
          if (!across) keys.push(key)
          else for (const foreign of abroad(word)) keys.push(foreign)
        }
      }
      return keys
    },
  }
}
