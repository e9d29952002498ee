import type { Token } from '../../model/sentence.ts'
import { sameWord } from '../same-word.ts'
import { counterpart } from './counterpart.ts'
import { isDenied } from './is-denied.ts'
import type { PolarityPair } from './polarity-pair.ts'
import type { Side } from './side.ts'

/**
 * Whether a word is denied more often in one sentence and said more often in the other. A sentence may say a word
 * twice, once denied ("some were translated, the others were not translated"), so occurrences are counted.
 */
export function negationChange(token: Token, { point, ours, words, comparison }: PolarityPair): 'added' | 'lost' | null {
  const tally = (side: Side): { readonly odd: number; readonly even: number } => {
    const partner = side.content.includes(token) ? token : counterpart(token, [token], side.content, comparison)
    const same = side.content.filter((other) => other === token || other === partner || sameWord(other, token))
    const odd = same.filter((other) => isDenied(other, side, words)).length
    return { odd, even: same.length - odd }
  }
  const approved = tally(point)
  const said = tally(ours)
  if (said.odd > approved.odd && approved.even > said.even) return 'added'
  return approved.odd > said.odd && said.even > approved.even ? 'lost' : null
}
