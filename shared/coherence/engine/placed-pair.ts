import type { ComparedPair } from './analyse-paragraph.ts'

/** A compared pair and where its paragraph begins in the text. */
export interface PlacedPair {
  readonly pair: ComparedPair
  readonly shift: number
}
