import type { Token } from '../model/sentence.ts'
import type { Word } from '../model/word.ts'
import type { ReadWords } from './read-words.ts'

/** Words with their places, moved by `shift`. */
export function toTokens({ words, places }: ReadWords<Word>, shift: number): Token[] {
  return words.map(({ folded, stem, stop }, rank) => ({
    start: (places[2 * rank] ?? 0) + shift,
    end: (places[2 * rank + 1] ?? 0) + shift,
    folded,
    stem,
    stop,
  }))
}
