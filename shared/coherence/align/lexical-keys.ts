import anyAscii from 'any-ascii'
import type { Language } from '../../domain/language.ts'
import type { Gazetteer, Lexicon } from '../model/lexicon.ts'
import type { Token } from '../model/sentence.ts'
import { foldWord } from '../text/fold-word.ts'

/** How words are named so that two sentences can be compared. */
export interface LexicalKeys {
  /** Within one language: the group of synonyms, country or act that the word names, else its stem. */
  readonly within: (token: Token) => string
  /** Across languages: the same names, else digits, else a cognate key; null when the word says nothing abroad. */
  readonly across: (token: Token) => string | null
  /** Distinct keys of a sentence, for looking it up. A name of several words counts once, as its actor, as its acronym does. */
  readonly distinct: (tokens: readonly Token[], keyOf: (token: Token) => string | null) => ReadonlySet<string>
}

const COGNATE_LENGTH = 5
const SHORTEST_COGNATE = 6

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
  return ascii.length < SHORTEST_COGNATE - 1 || word.length < SHORTEST_COGNATE ? null : `~${ascii.slice(0, COGNATE_LENGTH)}`
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

interface LongName {
  readonly words: readonly string[]
  readonly id: string
}

const BREAKS = /[\s\u00a0'’-]+/u
const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u

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
  const longAt = (tokens: readonly Token[], at: number): LongName | undefined =>
    long.get(tokens[at]?.folded ?? '')?.find(({ words }) => words.every((word, step) => tokens[at + step]?.folded === word))
  const abroad = new Map<string, string | null>()
  return {
    within: (token) => names.get(token.folded) ?? token.stem,
    across(token) {
      const known = abroad.get(token.folded)
      if (known !== undefined) return known
      const key = names.get(token.folded) ?? (isDigits(token.folded) ? token.folded : cognateKey(token.folded))
      if (abroad.size > 20_000) abroad.clear()
      abroad.set(token.folded, key)
      return key
    },
    distinct(tokens, keyOf) {
      const keys = new Set<string>()
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]
        if (token === undefined) continue
        const name = longAt(tokens, at)
        if (name !== undefined) {
          keys.add(name.id)
          at += name.words.length - 1
        } else if (!token.stop) {
          const key = keyOf(token)
          if (key !== null) keys.add(key)
        }
      }
      return keys
    },
  }
}
