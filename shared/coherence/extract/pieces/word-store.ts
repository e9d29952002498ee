import { foldWord } from '../../text/fold-word.ts'
import { withoutHomoglyphs } from '../../text/without-homoglyphs.ts'
import { createWordsAtHand } from '../../text/words-at-hand.ts'
import type { PhraseTrie } from '../phrases/phrase-trie.ts'
import type { AffixFinder } from './affix-finder.ts'
import type { Casing } from './casing.ts'
import type { Word } from './word.ts'

/** A newspaper's year has fewer spellings; past it the memory starts afresh. */
const CAPACITY = 60_000

function casingOf(raw: string): Casing {
  const first = raw.charAt(0)
  const lower = first.toLowerCase()
  if (first === lower || first !== first.toUpperCase()) return 'none'
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'capital'
}

/** Gives the word of a spelling, from memory after its first time: folding and casing cost more than all the rest. */
export function createWordStore(
  trie: PhraseTrie,
  stopwords: ReadonlySet<string>,
  findAffixed: AffixFinder,
  deniesByEnding: (folded: string) => boolean,
): (text: string, start: number, end: number) => Word {
  const known = new Map<string, Word>()
  const wordOf = (raw: string): Word => {
    const found = known.get(raw)
    if (found !== undefined) return found
    // A name must not hide behind letters of another alphabet that look like its own.
    const folded = foldWord(withoutHomoglyphs(raw))
    const key = trie.vocabulary.has(folded) ? folded : findAffixed(folded)
    const word: Word = {
      raw,
      key,
      casing: casingOf(raw),
      stop: stopwords.has(folded),
      denies: deniesByEnding(folded),
      node: trie.root.children.get(key),
    }
    if (known.size >= CAPACITY) known.clear()
    known.set(raw, word)
    return word
  }
  return createWordsAtHand(wordOf)
}
