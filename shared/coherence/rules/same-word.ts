import { fuzzyEqual } from '../align/fuzzy-equal.ts'
import type { Token } from '../model/sentence.ts'

/** True for two forms of one word ("fournir", "fourniture"). */
export function sameWord(left: Token, right: Token): boolean {
  return left.stem === right.stem || fuzzyEqual(left.folded, right.folded)
}
