import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/**
 * The piece from which a number's unit or noun is looked for: after a case ending on an apostrophe ("40'ı") and after a
 * bound that stands between both ("100'den fazla kişi", "200多人").
 */
export function afterNumber(reading: Reading, last: number): number {
  const piece = reading.pieces[last]
  if (piece?.type !== 'word' || (piece.gap !== GAP.apostrophe && piece.gap !== GAP.none)) return last
  const bound = reading.at(last, KIND.boundAfter)
  if (bound !== undefined) return bound.last
  return piece.gap === GAP.apostrophe ? last + 1 : last
}
