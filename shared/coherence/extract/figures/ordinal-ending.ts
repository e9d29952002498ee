import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

const SIGNS: ReadonlySet<string> = new Set(['º', 'ª'])

/** The ending of an ordinal in digits at a piece: "1er", "65-й", "3'üncü". A word apart is none. */
export function ordinalEndingAt(reading: Reading, at: number): Hit | undefined {
  const gap = reading.pieces[at]?.gap
  // "17.º": a dot stands before the sign alone.
  if (gap === GAP.dot) return reading.at(at, KIND.ordinalEnding, ({ phrase }) => SIGNS.has(phrase.spelling))
  return gap === GAP.none || gap === GAP.hyphen || gap === GAP.apostrophe ? reading.at(at, KIND.ordinalEnding) : undefined
}
