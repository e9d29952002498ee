import type { Mention, NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { contains } from '../../text/contains.ts'
import { isDenier } from './is-denier.ts'
import type { Side } from './side.ts'

/** A cue alone between quotation marks is a word that somebody said ("said "no" to the tax"). */
const OPENING = /["«“„][\s\u00a0\u202f]?$/u
const CLOSING = /^[\s\u00a0\u202f]?["»”“]/u

function denying(source: string, negations: readonly NegationMention[]): readonly NegationMention[] {
  return negations.filter(
    ({ start, end }) => !OPENING.test(source.slice(Math.max(0, start - 2), start)) || !CLOSING.test(source.slice(end, end + 2)),
  )
}

/** The words of a day, or of a number without what it counts. */
function quantityOf(mention: Mention): readonly Span[] {
  if (mention.kind === 'figure') return [mention.number]
  return mention.kind === 'date' ? [mention] : []
}

/** One sentence of the pair with the negations `found` in it. `mentions`: where its numbers and days are read from. */
export function sideOf(
  source: string,
  content: readonly Token[],
  found: readonly NegationMention[],
  mentions: readonly Mention[],
): Side {
  const negations = denying(source, found)
  const quantities = mentions.flatMap((mention) => quantityOf(mention))
  const heads = content.filter((token) => !negations.some((negation) => isDenier(token, negation)))
  return {
    source,
    content,
    negations,
    heads,
    countless: heads.filter((token) => !quantities.some((quantity) => contains(quantity, token))),
  }
}
