import type { Departure } from './departure.ts'
import type { Relay } from './relay.ts'
import { relayedSpan } from './relayed-span.ts'

/** Fires when the text relays a point before its embargo ends. */
export function embargoed({ alignment, state }: Relay): Departure | null {
  if (!state.embargoed) return null
  const until = alignment.unit.point.message.embargoUntil ?? ''
  return {
    rule: 'embargoed',
    severity: 'error',
    certainty: 1,
    reasons: ['before-embargo'],
    ...relayedSpan(alignment),
    pointSpan: alignment.unit.sentence,
    slot: 'calendar:embargo',
    expected: until,
    actual: 'relayed',
    cue: until,
    message: `This sentence relays a point under embargo until ${until}.`,
    suggestion: null,
  }
}
