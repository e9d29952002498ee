import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import type { RuleWords } from '../comparison.ts'
import type { Side } from './side.ts'

/** A sign between two words that parts their clauses. */
const CLAUSE_END = /[.;:!?()[\]…—]/u

/**
 * The word that a negation denies: the first content word of its scope that is no cue itself; when only function words follow ("is
 * not out of this") the last one before it in the same clause.
 */
export function headOf(
  negation: NegationMention,
  side: Side,
  words: RuleWords,
  heads: readonly Token[] = side.heads,
): Token | null {
  // The verb may stand inside the cue ("ne reconnaît pas"); after it, a periphrasis only carries the verb ("en train de").
  const after = heads.find(
    (token) =>
      token.start >= negation.start &&
      token.end <= negation.scope.end &&
      (token.end <= negation.end || token.start >= negation.denies) &&
      !words.isCue(token),
  )
  if (after !== undefined) return after
  const before = heads.findLast((token) => token.end <= negation.start && !words.isCue(token))
  return before === undefined || CLAUSE_END.test(side.source.slice(before.end, negation.start)) ? null : before
}
