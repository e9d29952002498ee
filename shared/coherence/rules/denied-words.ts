import type { NegationMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { RuleWords } from './comparison.ts'

const NEXT = 2

/** The words that a negation is about: those inside its cue ("ne reconnaît pas"), the next ones, and the one before where its clause is denied whole. */
export function deniedWords(negation: NegationMention, tokens: readonly Token[], words: RuleWords): readonly Token[] {
  const content = tokens.filter((token) => !token.stop && !words.isCue(token))
  const inside = content.filter((token) => contains(negation, token))
  const after = content.filter((token) => token.start >= negation.denies && token.end <= negation.scope.end).slice(0, NEXT)
  const before = content.findLast((token) => token.end <= negation.start && token.start >= negation.scope.start)
  return [...inside, ...after, ...(before === undefined ? [] : [before])]
}
