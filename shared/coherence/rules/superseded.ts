import type { Departure } from './departure.ts'
import type { Relay } from './relay.ts'
import { relayedSpan } from './relayed-span.ts'

/** Fires when the text relays a point that another point in force has replaced; suggests the new wording when it exists in the text's language. */
export function superseded({ alignment, state }: Relay): Departure | null {
  if (state.successor === null) return null
  const { id, statement } = state.successor.message
  return {
    rule: 'superseded',
    severity: 'error',
    certainty: 1,
    reasons: ['replaced'],
    ...relayedSpan(alignment),
    pointSpan: alignment.unit.sentence,
    slot: 'calendar:successor',
    expected: id,
    actual: alignment.unit.point.message.id,
    cue: id,
    message: `This sentence relays a point that ${id} has replaced.`,
    suggestion: statement[alignment.language] ?? null,
  }
}
