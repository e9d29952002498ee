import type { Token } from '../model/sentence.ts'
import { foldWord } from '../text/fold-word.ts'
import type { RuleWords } from './comparison.ts'

/**
 * True when words say no by any means: a negation, be it in an idiom or in a compound of the cue of another language
 * ("non-existent"), a word that has an antonym ("refuses") or that says no by itself ("lacks").
 */
export function saysNo(tokens: readonly Token[], words: RuleWords, cue: string): boolean {
  const folded = foldWord(cue)
  return tokens.some(
    (token) =>
      words.negates(token) ||
      words.impliesNo(token) ||
      words.antonymOf(token)?.side === 1 ||
      (token.folded.includes('-') && token.folded.startsWith(folded)),
  )
}
