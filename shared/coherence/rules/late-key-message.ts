import type { Alignment } from '../align/alignment.ts'
import type { Departure } from './departure.ts'
import { relayedSpan } from './relayed-span.ts'

/** Paragraphs among which a mandatory point must first be said. */
const OPENING = 3

/** Where a mandatory point in force is first said. */
export interface FirstRelay {
  readonly alignment: Alignment
  /** Rank, from 1, of its paragraph in the body. */
  readonly rank: number
  /** Paragraphs of the body. */
  readonly count: number
}

/** Fires when a mandatory point first comes after the third paragraph of a longer text. */
export function lateKeyMessage({ alignment, rank, count }: FirstRelay): Departure | null {
  if (count <= OPENING || rank <= OPENING) return null
  return {
    rule: 'late-key-message',
    severity: 'info',
    certainty: 1,
    reasons: ['after-third-paragraph'],
    ...relayedSpan(alignment),
    pointSpan: alignment.unit.sentence,
    slot: 'place',
    expected: `<=${OPENING}`,
    actual: String(rank),
    cue: '',
    message: `The mandatory point ${alignment.unit.point.message.id} first comes in paragraph ${rank}.`,
    suggestion: null,
  }
}
