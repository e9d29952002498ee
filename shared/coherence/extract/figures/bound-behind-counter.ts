import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/** The bound behind the counter of a number, where words are not parted ("12名以上士兵"); undefined where none stands. */
export function boundBehindCounter(reading: Reading, last: number): Hit | undefined {
  const counter = reading.at(last, KIND.linker)
  if (counter === undefined || reading.pieces[last]?.gap !== GAP.none) return undefined
  return reading.pieces[counter.last]?.gap === GAP.none ? reading.at(counter.last, KIND.boundAfter) : undefined
}
