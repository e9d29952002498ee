import { ourMentions } from '../align/our-mentions.ts'
import { roleLikeness } from '../align/role.ts'
import type { NegationMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import { sameWord } from './same-word.ts'
import { sharesObject } from './shares-object.ts'

/** A verb that denies what follows it ("refuse de") is its own cue, and not denied by it. */
function isDenied(token: Token, negations: readonly NegationMention[]): boolean {
  return negations.some((negation) => negation.start !== token.start && contains(negation.scope, token))
}

function isSaid(token: Token, tokens: readonly Token[]): boolean {
  return tokens.some((other) => sameWord(other, token))
}

/**
 * Verbs of the two sentences that are for and against one thing: "rejects an inquiry" for "demands an inquiry". Neither
 * sentence says the other's verb, neither verb is denied, and no ladder has told the two acts.
 */
export function opposedAttitudes(
  { alignment, stances }: Comparison,
  words: RuleWords,
): readonly (readonly [approved: Token, said: Token])[] {
  const { unit, window } = alignment
  const approved = unit.sentence.tokens.filter(({ stop }) => !stop)
  const said = ourMentions(alignment, window.content)
  const negations = unit.sentence.mentions.filter((mention) => mention.kind === 'negation')
  const isTold = (token: Token): boolean => stances.pairs.some(({ same, text }) => !same && contains(text, token))
  return approved.flatMap((token): readonly (readonly [Token, Token])[] => {
    const opposite = said.find((other) => words.areOpposed(token, other))
    if (opposite === undefined || isSaid(token, said) || isSaid(opposite, approved)) return []
    if (isDenied(token, negations) || isDenied(opposite, window.negations) || isTold(opposite)) return []
    return roleLikeness(alignment, token, opposite) === 1 && sharesObject(alignment, token, opposite) ? [[token, opposite]] : []
  })
}
