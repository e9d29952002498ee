import { ourMentions } from '../align/our-mentions.ts'
import type { Alignment } from '../align/alignment.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import { deniedWords } from './denied-words.ts'
import { deniesNothing } from './denies-nothing.ts'
import type { Departure } from './departure.ts'
import { saysNo } from './says-no.ts'
import { wordingSides } from './wording-sides.ts'

const SURE_ALIGNMENT = 0.7
/** Sentences of very different lengths do not carry the same clauses. */
const LONGEST_RATIO = 1.7
/** In a long sentence a negation may be one word of an aside that the other language says without one. */
const LONGEST_SENTENCE = 26
/** Shorter cues are words of several languages ("no"). */
const LEAST_QUOTED = 4
/** A sentence of the pair. */
interface Side {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly words: RuleWords
}

/** True when the other sentence says one of these words too. */
function saidToo(heads: readonly Token[], { matched }: Alignment): boolean {
  for (const [feature, token] of matched)
    if (heads.some((head) => head.start === feature.token.start || head.start === token.start)) return true
  return false
}

/** A cue of another language that both sentences hold: part of a title that was not translated. */
function quotedToo(cue: string, other: string): boolean {
  return cue.length >= LEAST_QUOTED && other.includes(cue)
}

/** "No one but …" and "only …" say the same. */
function setsApart({ alignment, wordsOf }: Comparison): boolean {
  const { point, said } = wordingSides(alignment)
  const approved = wordsOf(alignment.unit.language).quantities(point)
  const ours = wordsOf(alignment.language).quantities(said)
  return approved.restricted || ours.restricted || approved.exceptions.length + ours.exceptions.length > 0
}

/**
 * Negation across languages: fires when one of two sentences of like length denies a word that the other says too, and
 * the other holds nothing that denies ("refuses" may translate "does not accept").
 */
export function polarityAcross(comparison: Comparison): readonly Departure[] {
  const { alignment, wordsOf } = comparison
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
  const negation = added ? said[0] : lost ? approved[0] : undefined
  if (negation === undefined) return []
  const ours: Side = { tokens: sentence.tokens, text, words: wordsOf(alignment.language) }
  const theirs: Side = { tokens: unit.sentence.tokens, text: unit.statement, words: wordsOf(unit.language) }
  const [own, other] = added ? [ours, theirs] : [theirs, ours]
  if (
    own.words.isPrivative(negation.text) ||
    deniesNothing(negation, own.text) ||
    quotedToo(negation.text, other.text) ||
    saysNo(other.tokens, other.words, negation.text)
  )
    return []
  // "has never stopped calling" affirms: what is denied is itself a denial.
  if (own.tokens.some((token) => contains(negation.scope, token) && own.words.antonymOf(token)?.side === 1)) return []
  // "does not condemn" is told once, as a shift of stance.
  const side = added ? 'text' : 'point'
  if (comparison.stances.pairs.some((pair) => !pair.same && contains(negation.scope, pair[side]))) return []
  const heads = deniedWords(negation, own.tokens, own.words)
  if (!saidToo(heads, alignment) || setsApart(comparison)) return []
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
