import type { Span } from '../../model/span.ts'
import type { Comparison } from '../comparison.ts'
import type { Departure } from '../departure.ts'

interface Change {
  readonly pointSpan: Span
  readonly span: Span
  readonly expected: string
  readonly actual: string
  readonly reason: 'antonym' | 'negation-added' | 'negation-lost'
  readonly suggestion: string | null
  readonly cue: string
}

/** What is told of a word that one sentence denies and the other does not. */
export function polarityDeparture(
  { alignment: { unit, text } }: Pick<Comparison, 'alignment'>,
  { pointSpan, span, expected, actual, reason, suggestion, cue }: Change,
): Departure {
  const said = text.slice(span.start, span.end)
  const approved = unit.statement.slice(pointSpan.start, pointSpan.end)
  return {
    rule: 'polarity-flip',
    severity: 'error',
    certainty: reason === 'antonym' ? 0.8 : 0.9,
    reasons: [reason],
    start: span.start,
    end: span.end,
    pointSpan,
    slot: `polarity:${expected}`,
    expected,
    actual,
    cue,
    message: `The approved point says "${approved}"; the text says "${said}".`,
    suggestion,
  }
}
