import type { NegationMention } from '../../model/mention.ts'
import { contains } from '../../text/contains.ts'
import type { PolarityPair } from './polarity-pair.ts'
import { counterpart } from './counterpart.ts'
import { governing } from './governing.ts'
import { isDenied } from './is-denied.ts'

/**
 * The negations of a word of the approved denial that the text denies twice: "will not send troops" against "does not rule out sending
 * troops", whatever the verb that each denies.
 */
export function deniedTwice(
  negation: NegationMention,
  { point, ours, words, comparison }: PolarityPair,
): readonly NegationMention[] | null {
  for (const token of point.content) {
    if (!contains(negation.scope, token) || !isDenied(token, point, words)) continue
    const partner = counterpart(token, point.content, ours.content, comparison)
    const twice = partner === null ? [] : governing(partner, ours, words)
    if (twice.length > 0 && twice.length % 2 === 0) return twice
  }
  return null
}
