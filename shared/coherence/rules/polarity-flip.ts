import { ourMentions } from '../align/our-mentions.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'
import { polarityAcross } from './polarity-across.ts'
import { negationsAdded } from './polarity/negations-added.ts'
import { negationsLost } from './polarity/negations-lost.ts'
import { oppositeWords } from './polarity/opposite-words.ts'
import { sideOf } from './polarity/side-of.ts'

/** Fires when a negation is added or lost on a word that both sentences share, or a curated antonym takes its place. */
export function polarityFlip(comparison: Comparison): readonly Departure[] {
  const { alignment, wordsOf } = comparison
  if (alignment.across) return polarityAcross(comparison)
  const { unit, window, text } = alignment
  const { tokens, mentions } = unit.sentence
  const point = sideOf(
    unit.statement,
    tokens.filter((token) => !token.stop),
    mentions.filter((mention) => mention.kind === 'negation'),
    mentions,
  )
  const content = ourMentions(alignment, window.content)
  const ours = sideOf(text, content, ourMentions(alignment, window.negations), [...window.dates, ...window.figures])
  const pair = { comparison, words: wordsOf(alignment.language), point, ours }
  const opposites = oppositeWords(pair)
  const added = [...opposites, ...negationsAdded(pair, opposites)]
  return [...added, ...negationsLost(pair, added)]
}
