import { clauseSign } from '../pieces/clause-sign.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundQuote } from './find-quotes.ts'

export interface Speaker {
  readonly name: string
  /** Said by ourselves ("nous avons déclaré"). */
  readonly own: boolean
}

/** Pieces of a speaker's name and title at most. */
const LONGEST = 18

function isStop(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at]
  return piece === undefined || clauseSign(piece) !== null || piece.word.raw === '.'
}

/** The pieces after a cue, to the end of the clause and not too many: "a déclaré le ministre Jean Dupont". */
function after(reading: Reading, cue: Hit, limit: number): readonly [number, number] {
  let last = cue.last
  while (last < Math.min(limit, cue.last + LONGEST) && !isStop(reading, last)) last += 1
  return [cue.last, last]
}

/** The pieces before a cue: "Le ministre Jean Dupont a déclaré". */
function before(reading: Reading, cue: Hit, limit: number): readonly [number, number] {
  let first = cue.first
  while (first > Math.max(limit, cue.first - LONGEST) && !isStop(reading, first - 1)) first -= 1
  return [first, cue.first]
}

/** Who says a quotation, from the reporting cue nearest to it outside its marks; null when nobody is named. */
export function findSpeaker(reading: Reading, quote: FoundQuote, cues: readonly Hit[]): Speaker | null {
  let best: Hit | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const cue of cues) {
    const gap = cue.last <= quote.first ? quote.first - cue.last : cue.first - quote.last
    if (gap >= 0 && gap < distance) {
      best = cue
      distance = gap
    }
  }
  if (best === null) return null
  const follows = best.first >= quote.last
  const ranges = follows
    ? [after(reading, best, reading.pieces.length), before(reading, best, quote.last)]
    : reading.at(best.first, KIND.according) === undefined
      ? [before(reading, best, 0), after(reading, best, quote.first)]
      : [after(reading, best, quote.first)]
  for (const [first, last] of ranges) {
    if (last <= first) continue
    const own = reading.all(KIND.firstPerson).some((hit) => hit.first >= first && hit.last <= last)
    const name = reading.span(first, last).text.trim()
    if (name !== '') return { name, own }
  }
  return null
}
