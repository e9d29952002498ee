import type { ComparedPair } from './compared-pair.ts'

/** A compared pair and where its paragraph begins in the text. */
export interface PlacedPair {
  readonly pair: ComparedPair
  readonly shift: number
}
