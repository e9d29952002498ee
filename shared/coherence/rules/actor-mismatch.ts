import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'

/** Fires when another country, organisation, person or place stands where the approved sentence names one. */
export function actorMismatch({ actors }: Comparison): readonly Departure[] {
  return actors.pairs
    .filter((pair) => !pair.same)
    .map(({ point, text, role }) => ({
      rule: 'actor-mismatch' as const,
      severity: 'error' as const,
      certainty: point.type === 'unknown' || text.type === 'unknown' ? role * 0.8 : role,
      reasons: ['another-name', 'same-place'],
      start: text.start,
      end: text.end,
      pointSpan: { start: point.start, end: point.end },
      slot: `actor:${point.id}`,
      expected: point.id,
      actual: text.id,
      cue: text.text,
      message: `The approved point names ${point.text}; the text names ${text.text}.`,
      suggestion: point.text,
    }))
}
