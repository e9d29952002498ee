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

/** Naming of words in one language; results are cached by folded form. */
export function createLexicalKeys(language: Language, lexicon: Lexicon | undefined, gazetteer: Gazetteer): LexicalKeys {
  const names = namedWords(language, lexicon, gazetteer)
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
  }
}
