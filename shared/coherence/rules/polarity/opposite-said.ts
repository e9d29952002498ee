import type { Token } from '../../model/sentence.ts'
import type { RuleWords } from '../comparison.ts'
import { sameWord } from '../same-word.ts'

/**
 * True when the other side says the opposite of the denied word instead of the word: "does not accept" says what
 * "refuses" says. An opposite that both sides say proves nothing.
 */
export function oppositeSaid(token: Token, own: readonly Token[], others: readonly Token[], words: RuleWords): boolean {
  return others.some((candidate) => words.areOpposite(token, candidate) && !own.some((word) => sameWord(word, candidate)))
}
