import type { Comparison } from './comparison.ts'
import type { DateMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Departure } from './departure.ts'

/** Fires when a date of the approved sentence has another day, month or year in the text, or a deadline became a start. */
export function dateMismatch({ alignment, dates }: Comparison): readonly Departure[] {
  return dates.pairs.flatMap((pair) => {
    const { point, text } = pair
    const limits = point.limit !== undefined && text.limit !== undefined && point.limit !== text.limit
    if (pair.same && !limits) return []
    // "avant le 3 mars" for "après le 3 mars": the word before the day departs, and is told with it.
    const withLimit = ({ start, end, limitStart = start }: DateMention): Span =>
      limits && pair.same ? { start: limitStart, end } : { start, end }
    const approved = withLimit(point)
    const said = withLimit(text)
    const pointText = alignment.unit.statement.slice(approved.start, approved.end)
    const words = alignment.text.slice(said.start, said.end)
    return [
      {
        rule: 'date-mismatch' as const,
        severity: 'error' as const,
        certainty: pair.role,
        reasons: [limits && pair.same ? 'limit-differs' : 'date-differs', pair.role === 1 ? 'same-place' : 'only-candidate'],
        start: said.start,
        end: said.end,
        pointSpan: approved,
        slot: `date:${point.value}`,
        expected: point.value,
        actual: text.value,
        cue: text.text,
        message: `The approved point says ${pointText}; the text says ${words}.`,
        suggestion: pointText,
      },
    ]
  })
}
