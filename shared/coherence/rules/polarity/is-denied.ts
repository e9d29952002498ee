import type { Token } from '../../model/sentence.ts'
import type { RuleWords } from '../comparison.ts'
import { governing } from './governing.ts'
import type { Side } from './side.ts'

/** True when an odd number of negations governs the word. */
export function isDenied(token: Token, side: Side, words: RuleWords): boolean {
  return governing(token, side, words).length % 2 === 1
}
