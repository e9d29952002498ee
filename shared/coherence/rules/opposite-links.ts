import { ourMentions } from '../align/our-mentions.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import { sameWord } from './same-word.ts'

/** Function words between a preposition and the word it leads to. */
const ARTICLES = 2

/** The content word that a function word leads to, over an article or two. */
function ledTo(tokens: readonly Token[], at: number): Token | null {
  for (let next = at + 1; next <= at + 1 + ARTICLES; next += 1) {
    const token = tokens[next]
    if (token !== undefined && !token.stop) return token
  }
  return null
}

/**
 * Function words of which the text says the opposite in the same place: "avant la signature" for "après la signature". They lead
 * to the same word, and neither sentence says the other's. What leads to a date is the date's.
 */
export function oppositeLinks({ alignment }: Comparison, words: RuleWords): readonly (readonly [Token, Token])[] {
  const { unit, window } = alignment
  const approved = unit.sentence.tokens
  const linked = approved.flatMap((token, at) => {
    const next = words.antonymOf(token) === null ? null : ledTo(approved, at)
    const dated = next !== null && unit.sentence.mentions.some((mention) => mention.kind === 'date' && contains(mention, next))
    return next === null || dated ? [] : [{ token, next }]
  })
  return linked.flatMap(({ token, next }): readonly (readonly [Token, Token])[] => {
    for (const sentence of window.sentences) {
      const said = ourMentions(alignment, sentence.tokens)
      if (said.some((other) => other.folded === token.folded)) return []
      const at = said.findIndex((other, place) => {
        // Two content words are compared as such ("ouvre", "ferme"); one of the two is a function word here ("a favor", "en contra").
        const theirs = (token.stop || other.stop) && words.areOpposite(token, other) ? ledTo(said, place) : null
        return theirs !== null && sameWord(theirs, next)
      })
      const opposite = said[at]
      if (opposite !== undefined && !approved.some((other) => other.folded === opposite.folded)) return [[token, opposite]]
    }
    return []
  })
}
