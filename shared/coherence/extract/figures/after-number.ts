import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { boundBehindCounter } from './bound-behind-counter.ts'

/**
 * The piece from which a number's unit or noun is looked for: after a case ending on an apostrophe ("40'ı") and after a
 * bound that stands between both ("100'den fazla kişi", "200多人", "12名以上士兵", "12 и более человек").
 */
export function afterNumber(reading: Reading, last: number): number {
  const piece = reading.pieces[last]
  if (piece?.type !== 'word') return last
  const attached = piece.gap === GAP.apostrophe || piece.gap === GAP.none
  const bound = reading.at(last, KIND.boundAfter)
  if (bound !== undefined && (attached || onlyBounds(reading, last))) return bound.last
  // "vent'anni": what the number counts, and no case ending.
  if (!attached || reading.at(last, KIND.unit) !== undefined) return last
  return boundBehindCounter(reading, last)?.last ?? (piece.gap === GAP.apostrophe ? last + 1 : last)
}

/** "12 и более человек": words that are a bound behind a number and nothing else. */
function onlyBounds(reading: Reading, at: number): boolean {
  return [KIND.boundBefore, KIND.noun, KIND.unit].every((kind) => reading.at(at, kind) === undefined)
}
