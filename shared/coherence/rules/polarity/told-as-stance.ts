import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import { contains } from '../../text/contains.ts'
import type { Comparison } from '../comparison.ts'

/** Whether a denial is a shift of stance already: of the act itself ("does not condemn"), or of an act before it. */
export function toldAsStance(
  { stances }: Pick<Comparison, 'stances'>,
  side: 'point' | 'text',
  { scope, start }: NegationMention,
  head: Token,
): boolean {
  return stances.pairs.some((pair) => {
    if (pair.same || pair.point.negated === pair.text.negated) return false
    const act = pair[side]
    // "verurteilt den Angriff nicht": nothing follows what denies the act before it.
    return contains(act, head) || (head.end <= start && act.end <= start && contains(scope, act))
  })
}
