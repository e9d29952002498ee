import { ourMentions } from '../align/our-mentions.ts'
import { contains } from '../text/contains.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'

const SURE_ALIGNMENT = 0.87
/** Sentences of very different lengths do not carry the same clauses. */
const LONGEST_RATIO = 1.7
/** In a long sentence a negation may be one word of an aside that the other language says without one. */
const LONGEST_SENTENCE = 26

/**
 * Negation across languages, where words cannot be paired: fires when one of two sentences of like length is negated
 * and the other holds neither a negation nor a word that has an antonym ("refuses" may translate "does not accept").
 */
export function polarityAcross({ alignment, wordsOf }: Comparison): readonly Departure[] {
  const { unit, window, score, text } = alignment
  const [sentence, ...others] = window.sentences
  if (sentence === undefined || others.length > 0 || score < SURE_ALIGNMENT) return []
  if (Math.max(sentence.tokens.length, unit.sentence.tokens.length) > LONGEST_SENTENCE) return []
  const ratio = sentence.tokens.length / unit.sentence.tokens.length
  if (ratio > LONGEST_RATIO || ratio < 1 / LONGEST_RATIO) return []
  const approved = unit.sentence.mentions.filter((mention) => mention.kind === 'negation')
  const said = ourMentions(alignment, window.negations)
  const added = approved.length === 0 && said.length === 1
  const lost = approved.length === 1 && window.negations.length === 0
  if (!added && !lost) return []
  const other = added
    ? { tokens: unit.sentence.tokens, words: wordsOf(unit.language) }
    : { tokens: sentence.tokens, words: wordsOf(alignment.language) }
  if (other.tokens.some((token) => other.words.antonymOf(token)?.side === 1)) return []
  const negation = added ? said[0] : approved[0]
  if (negation === undefined) return []
  // "has never stopped calling" affirms: what is denied is itself a denial.
  const own = added
    ? { tokens: sentence.tokens, words: wordsOf(alignment.language) }
    : { tokens: unit.sentence.tokens, words: wordsOf(unit.language) }
  if (own.tokens.some((token) => contains(negation.scope, token) && own.words.antonymOf(token)?.side === 1)) return []
  const span = added ? { start: negation.start, end: negation.end } : { start: sentence.start, end: sentence.end }
  const pointSpan = added ? { start: unit.sentence.start, end: unit.sentence.end } : { start: negation.start, end: negation.end }
  return [
    {
      rule: 'polarity-flip',
      severity: 'error',
      certainty: 0.4,
      reasons: [added ? 'negation-added' : 'negation-lost'],
      ...span,
      pointSpan,
      slot: 'polarity:sentence',
      expected: lost ? 'negated' : 'not negated',
      actual: added ? 'negated' : 'not negated',
      cue: negation.text,
      message: added
        ? `The text negates ("${text.slice(span.start, span.end)}") what the approved point affirms.`
        : `The approved point negates ("${negation.text}") what the text affirms.`,
      suggestion: null,
    },
  ]
}
