import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import { contains } from '../../text/contains.ts'
import type { Comparison, RuleWords } from '../comparison.ts'
import { counterpart } from './counterpart.ts'
import { denyOneEnd } from './deny-one-end.ts'
import { headOf } from './head-of.ts'
import { isDenied } from './is-denied.ts'
import type { Side } from './side.ts'

/** Words of a denied clause that must be shared before it is taken for the same clause. */
const LEAST_SHARED = 2

/**
 * True when the other side denies a word of this negation's clause by a negation of its own: "No Canadian troops will be
 * sent" and "Canada will not send troops" both deny the sending, wherever each puts its cue.
 */
export function isAnswered(negation: NegationMention, own: Side, other: Side, words: RuleWords, comparison: Comparison): boolean {
  const deniedByBoth = (token: Token): boolean => {
    const partner = counterpart(token, other.content, own.content, comparison)
    return partner !== null && contains(negation.scope, partner) && isDenied(token, other, words) && isDenied(partner, own, words)
  }
  return other.negations.some((theirs) => {
    const head = headOf(theirs, other, words)
    if (head === null) return false
    if (denyOneEnd(negation, own, theirs, other)) return true
    if (counterpart(head, other.content, own.content, comparison) !== null) return deniedByBoth(head)
    // The verb itself is said by another word or form ("send", "sent"): the rest of its clause tells.
    const others = other.content.filter((token) => token !== head && contains(theirs.scope, token))
    return others.length >= LEAST_SHARED && others.filter(deniedByBoth).length * 2 > others.length
  })
}
