import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { contains } from '../../text/contains.ts'
import type { Departure } from '../departure.ts'
import { keepsItsVerb } from '../keeps-its-verb.ts'
import { withFunctionWords } from '../with-function-words.ts'
import { affirmedWords } from './affirmed-words.ts'
import { counterpart } from './counterpart.ts'
import { deniedClause } from './denied-clause.ts'
import { governing } from './governing.ts'
import { polarityDeparture } from './polarity-departure.ts'
import type { PolarityPair } from './polarity-pair.ts'
import { verbBefore } from './verb-before.ts'

interface Lost {
  readonly negation: NegationMention
  /** What the approved sentence denies. */
  readonly head: Token
  /** The same word of the text, which affirms it. */
  readonly said: Token
}

interface Mending {
  readonly pointSpan: Span
  readonly span: Span
  /** The affirmed words of both sides when they are other ones than head and said. */
  readonly words?: readonly [approved: Token, said: Token]
  readonly suggestion: string | null
}

/** "Erkennt die Annexion nicht an": from its verb on, where the text says the very same words without the negation. */
function closingNegation({ negation, head, said }: Lost, span: Span, pair: PolarityPair): Mending | null {
  const { comparison, words, point, ours } = pair
  const verb = verbBefore(negation, head, point, words)
  const saidVerb = verb === null ? null : counterpart(verb, point.content, ours.content, comparison)
  if (verb === null || saidVerb === null || saidVerb.start >= said.start) return null
  if (ours.source.slice(saidVerb.start, said.end) !== point.source.slice(verb.start, head.end)) return null
  const pointSpan = { start: verb.start, end: span.end }
  return {
    pointSpan,
    span: { start: saidVerb.start, end: said.end },
    words: [verb, saidVerb],
    suggestion: point.source.slice(pointSpan.start, pointSpan.end),
  }
}

function mending(lost: Lost, pair: PolarityPair): Mending {
  const { negation, head, said } = lost
  const { comparison, words, point, ours } = pair
  const { unit, window } = comparison.alignment
  const span = deniedClause(negation, head)
  const denials = governing(said, ours, words)
  if (denials.length > 0) {
    // "does not rule out sending": two denials undo each other, and no word put in their place would mend it.
    const cues = { start: Math.min(...denials.map(({ start }) => start)), end: Math.max(...denials.map(({ end }) => end)) }
    return { pointSpan: span, span: cues, suggestion: null }
  }
  const closing = closingNegation(lost, span, pair)
  if (closing !== null) return closing
  const approved = unit.sentence.tokens.filter((token) => contains(span, token))
  const tokens = window.sentences.find((sentence) => contains(sentence, said))?.tokens ?? []
  const before = affirmedWords(said, tokens, approved)
  const place = withFunctionWords(before, said, tokens, head, unit.sentence.tokens, span)
  // "est prête à reconnaître" for "refuse de reconnaître": the verb that replaced the refusal is another word.
  const replaced = head.folded === said.folded && point.content.some(({ start }) => start === negation.start)
  const fits = keepsItsVerb(place, head, negation, unit.sentence.tokens, tokens, words)
  return {
    pointSpan: place.point,
    span: place.text,
    suggestion: replaced || !fits ? null : unit.statement.slice(place.point.start, place.point.end),
  }
}

/** A negation that the text lost: which words of the text affirm what was denied, and what to write instead of them. */
export function lostNegation(lost: Lost, pair: PolarityPair): Departure {
  const { pointSpan, span, words: [approved, said] = [lost.head, lost.said], suggestion } = mending(lost, pair)
  return polarityDeparture(pair.comparison, {
    pointSpan,
    span,
    expected: `not ${approved.stem}`,
    actual: said.stem,
    reason: 'negation-lost',
    suggestion,
    cue: lost.negation.text,
  })
}
