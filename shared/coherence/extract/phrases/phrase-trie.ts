import type { Phrase } from './phrase.ts'

export interface TrieNode {
  readonly children: Map<string, TrieNode>
  readonly phrases: Phrase[]
}

/** Phrases by their folded words; `vocabulary` holds every word of every phrase. */
export interface PhraseTrie {
  readonly root: TrieNode
  readonly vocabulary: Set<string>
}

const node = (): TrieNode => ({ children: new Map(), phrases: [] })

export function createTrie(): PhraseTrie {
  return { root: node(), vocabulary: new Set() }
}

/** Adds one meaning under the folded words of its spelling. An empty spelling is left out. */
export function addPhrase({ root, vocabulary }: PhraseTrie, words: readonly string[], phrase: Phrase): void {
  if (words.length === 0) return
  let at = root
  for (const word of words) {
    vocabulary.add(word)
    let next = at.children.get(word)
    if (next === undefined) {
      next = node()
      at.children.set(word, next)
    }
    at = next
  }
  at.phrases.push(phrase)
}
