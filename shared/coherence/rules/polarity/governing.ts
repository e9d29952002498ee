import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import { contains } from '../../text/contains.ts'
import type { RuleWords } from '../comparison.ts'
import { headOf } from './head-of.ts'
import { isDenier } from './is-denier.ts'
import type { Side } from './side.ts'

/** The negations that govern the word: those whose scope it lies in, and those that deny it by default. */
export function governing(token: Token, side: Side, words: RuleWords): readonly NegationMention[] {
  return side.negations.filter(
    (negation) => !isDenier(token, negation) && (contains(negation.scope, token) || headOf(negation, side, words) === token),
  )
}
