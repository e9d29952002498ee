import type { Classification } from '../../domain/messages-file.ts'
import type { Alignment } from '../align/alignment.ts'
import { aboveLevel } from './above-level.ts'
import type { Departure } from './departure.ts'
import { relayedSpan } from './relayed-span.ts'

/** The second half of `classified-leak`: fires when the text relays a point that is classified above it. */
export function classifiedPoint(alignment: Alignment, level: Classification): Departure | null {
  const { classification, id } = alignment.unit.point.message
  if (!aboveLevel(classification, level)) return null
  return {
    rule: 'classified-leak',
    severity: 'error',
    certainty: 1,
    reasons: ['point-above-level'],
    ...relayedSpan(alignment),
    pointSpan: alignment.unit.sentence,
    slot: 'classification',
    expected: level,
    actual: classification,
    cue: classification,
    message: `This sentence relays ${id}, which is ${classification}; the text is ${level}.`,
    suggestion: null,
  }
}
