import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'

/** The word that lost its negation, from the function words of the approved clause that lead to it ("est le plus adapté"). */
export function affirmedWords(said: Token, tokens: readonly Token[], approved: readonly Token[]): Span {
  let first = tokens.indexOf(said)
  while (first > 0) {
    const before = tokens[first - 1]
    if (before === undefined || !before.stop || !approved.some((token) => token.folded === before.folded)) break
    first -= 1
  }
  return { start: tokens[first]?.start ?? said.start, end: said.end }
}
