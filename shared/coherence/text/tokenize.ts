import type { Token } from '../model/sentence.ts'
import type { Word } from '../model/word.ts'
import { type ReadingOptions, readWords } from './read-words.ts'
import { toTokens } from './to-tokens.ts'

/** Words, numbers and ideographs of `text` from `from` to `to` (see `readWords`), with offsets moved by `shift`. */
export function tokenize(text: string, from: number, to: number, shift: number, options: ReadingOptions<Word>): Token[] {
  return toTokens(readWords(text, from, to, options), shift)
}
