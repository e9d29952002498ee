import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/**
 * The scale of a number over the bound that is written inside it ("4000多万", "40 с лишним миллионов"); undefined where none is.
 * A bound that may as well open the next number ("12 au moins mille") belongs to that one.
 */
export function scaleBehindBound(reading: Reading, at: number): Hit | undefined {
  const bound = reading.at(at, KIND.boundAfter)
  if (bound === undefined) return undefined
  const joined = reading.pieces[at]?.gap === GAP.none && reading.pieces[bound.last]?.gap === GAP.none
  const opens = reading.at(at, KIND.boundBefore) !== undefined || reading.at(bound.last, KIND.number) !== undefined
  return joined || !opens ? reading.at(bound.last, KIND.scale) : undefined
}
