import type { Span } from '../model/span.ts'

/**
 * What one text says of one slot of a talking point. A figure, a date, a name and an act are said in so many words; any
 * other departure (a negation, a commitment) is said by `departure`, and its absence by `sentence`, which every relayed
 * sentence of the point gives.
 */
export interface SlotObservation extends Span {
  readonly kind: 'slot' | 'departure' | 'sentence'
  readonly point: string
  /** Names the slot by its approved value, the same in every language ("figure:12", "date:2026-03-03"). */
  readonly slot: string
  /** Rank of the sentence in the approved statement. */
  readonly sentence: number
  readonly value: string
  readonly approved: string
  /** The words as written. */
  readonly text: string
}
