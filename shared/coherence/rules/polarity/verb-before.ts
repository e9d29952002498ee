import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import { contains } from '../../text/contains.ts'
import type { RuleWords } from '../comparison.ts'
import type { Side } from './side.ts'

/**
 * Where a negation ends its clause and nouns have capitals ("erkennt die Annexion nicht an"): the verb before it, a word without a
 * capital that leads to no noun at once. Null elsewhere, and where no word is one.
 */
export function verbBefore(negation: NegationMention, head: Token, side: Side, words: RuleWords): Token | null {
  if (!words.nounsHaveCapitals || head.end > negation.start) return null
  const isName = ({ start }: Token): boolean => /\p{Lu}/u.test(side.source.charAt(start))
  const verb = side.heads.find((token, at) => {
    const next = side.heads[at + 1]
    const leads = next !== undefined && isName(next) && /^\s$/u.test(side.source.slice(token.end, next.start))
    return contains(negation.scope, token) && token.end <= head.start && !isName(token) && !leads
  })
  return verb ?? null
}
