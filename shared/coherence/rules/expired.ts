import type { Departure } from './departure.ts'
import type { Relay } from './relay.ts'
import { relayedSpan } from './relayed-span.ts'

/** Fires when the text relays a point whose validity has ended. */
export function expired({ alignment, state }: Relay): Departure | null {
  if (!state.expired) return null
  const until = alignment.unit.point.message.validUntil ?? ''
  return {
    rule: 'expired',
    severity: 'error',
    certainty: 1,
    reasons: ['after-validity'],
    ...relayedSpan(alignment),
    pointSpan: alignment.unit.sentence,
    slot: 'calendar:validity',
    expected: until,
    actual: 'relayed',
    cue: until,
    message: `This sentence relays a point that was valid until ${until}.`,
    suggestion: null,
  }
}
