import type { StanceFamily } from '../../../domain/slot.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { clauseSign } from '../pieces/clause-sign.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

export interface Raised {
  readonly act: string
  /** Pieces of the act, with those of an intensifier that touches it. */
  readonly first: number
  readonly last: number
}

type Intensifiers = NonNullable<Lexicon['intensifiers']>

const AHEAD = 24
/** An adverb stands right before its verb; a whole phrase ("In the strongest terms, France condemns") may open the sentence. */
const BEHIND = 12
const ADVERB_BEHIND = 3
const PHRASE = 3

/** The act that an intensifier near an act raises it to ("condamne … dans les termes les plus forts"), the highest if several. */
export function findIntensifier(
  reading: Reading,
  intensifiers: Intensifiers,
  family: StanceFamily,
  act: string,
  hits: readonly Hit[],
  index: number,
): Raised | null {
  const hit = hits[index]
  if (hit === undefined || reading.all(KIND.intensifier).length === 0) return null
  const stop = Math.min(hit.last + AHEAD, hits[index + 1]?.first ?? reading.pieces.length)
  let raised: Raised | null = null
  let current = act
  const consider = (found: Hit): void => {
    const next = intensifiers[found.phrase.value]?.raises[current]
    if (next === undefined) return
    const near = found.first === hit.last || found.last === hit.first
    const reach: { readonly first: number; readonly last: number } = raised ?? hit
    raised = {
      act: next,
      first: near ? Math.min(reach.first, found.first) : reach.first,
      last: near ? Math.max(reach.last, found.last) : reach.last,
    }
    current = next
  }
  for (let at = hit.last; at < stop; at += 1) {
    if (clauseSign(reading.pieces[at]) === 'strong') break
    const found = matching(reading, at, intensifiers, family)
    if (found !== undefined) consider(found)
  }
  for (let at = hit.first - 1; at >= Math.max(hits[index - 1]?.last ?? 0, hit.first - BEHIND); at -= 1) {
    if (clauseSign(reading.pieces[at]) === 'strong') break
    const found = matching(reading, at, intensifiers, family)
    const reaches =
      found !== undefined && found.last <= hit.first && (hit.first - at <= ADVERB_BEHIND || found.last - at >= PHRASE)
    if (reaches) consider(found)
  }
  return raised
}

/** The longest intensifier of a family that begins at a piece: one form may serve several families. */
function matching(reading: Reading, at: number, intensifiers: Intensifiers, family: StanceFamily): Hit | undefined {
  return reading.at(at, KIND.intensifier, (hit) => intensifiers[hit.phrase.value]?.family === family)
}
