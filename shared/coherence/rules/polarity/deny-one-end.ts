import type { NegationMention } from '../../model/mention.ts'
import { IDEOGRAPH, characterClass } from '../../text/character-class.ts'
import { contains } from '../../text/contains.ts'
import type { Side } from './side.ts'

/** The word that ends what a negation denies, in a script that writes words without spaces: its last two signs. */
function endOf({ scope }: NegationMention, { content, source }: Side): string {
  const last = content.filter((token) => contains(scope, token)).slice(-2)
  const word = last.map((token) => source.slice(token.start, token.end)).join('')
  return last.length === 2 && Array.from(word).length === 2 && characterClass(word.charCodeAt(0)) === IDEOGRAPH ? word : ''
}

/** "不是…的条件" and "不以…为条件" deny one word, the last one, whatever stands between: each its only negation. */
export function denyOneEnd(negation: NegationMention, own: Side, theirs: NegationMention, other: Side): boolean {
  if (own.negations.length !== 1 || other.negations.length !== 1) return false
  const end = endOf(negation, own)
  return end !== '' && end === endOf(theirs, other)
}
