import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'

/** Fires when a date of the approved sentence has another day, month or year in the text, or a deadline became a start. */
export function dateMismatch({ dates }: Comparison): readonly Departure[] {
  return dates.pairs.flatMap((pair) => {
    const { point, text } = pair
    const limits = point.limit !== undefined && text.limit !== undefined && point.limit !== text.limit
    if (pair.same && !limits) return []
    return [
      {
        rule: 'date-mismatch' as const,
        severity: 'error' as const,
        certainty: pair.role,
        reasons: [limits && pair.same ? 'limit-differs' : 'date-differs', pair.role === 1 ? 'same-place' : 'only-candidate'],
        start: text.start,
        end: text.end,
        pointSpan: { start: point.start, end: point.end },
        slot: `date:${point.value}`,
        expected: point.value,
        actual: text.value,
        cue: text.text,
        message: `The approved point says ${point.text}; the text says ${text.text}.`,
        suggestion: point.text,
      },
    ]
  })
}
