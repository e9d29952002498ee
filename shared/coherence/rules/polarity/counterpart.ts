import type { Token } from '../../model/sentence.ts'
import type { Comparison } from '../comparison.ts'
import { sameWord } from '../same-word.ts'

/** The same word in the other sentence; of a word that both say several times, the occurrence of the same rank. */
export function counterpart(
  token: Token,
  own: readonly Token[],
  others: readonly Token[],
  { alignment }: Comparison,
): Token | null {
  const mine = own.filter((other) => sameWord(other, token))
  if (mine.length > 1) {
    const theirs = others.filter((other) => sameWord(other, token))
    if (theirs.length === mine.length) return theirs[mine.indexOf(token)] ?? null
  }
  for (const [feature, text] of alignment.matched) {
    if (feature.token === token && others.includes(text)) return text
    if (text === token && others.includes(feature.token)) return feature.token
  }
  return others.find((other) => other.stem === token.stem) ?? others.find((other) => sameWord(other, token)) ?? null
}
