import type { TrieNode } from '../phrases/phrase-trie.ts'
import type { Casing } from './casing.ts'

/** What is known of a spelling, worked out once per extractor. */
export interface Word {
  readonly raw: string
  /** Folded form, or the vocabulary's form of it when only an ending or a clitic differs. */
  readonly key: string
  readonly casing: Casing
  readonly stop: boolean
  /** A verb whose ending denies it ("desteklemiyor"). */
  readonly denies: boolean
  /** Where phrases that begin with this word start, if any does. */
  readonly node: TrieNode | undefined
}
