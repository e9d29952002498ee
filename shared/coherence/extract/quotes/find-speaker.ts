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

/** The pieces before a quotation, over the comma that may part them: "Bakan Jean Dupont, “…” dedi". */
function leading(reading: Reading, quote: FoundQuote): readonly [number, number] {
  const last = clauseSign(reading.pieces[quote.first - 1]) === null ? quote.first : quote.first - 1
  let first = last
  while (first > Math.max(0, last - LONGEST) && !isStop(reading, first - 1)) first -= 1
  return [first, last]
}

/** A sign or a function word: no name begins or ends with the particles of its role ("は", "が"). */
function isIdle(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at]
  return piece?.type === 'symbol' || piece?.word.stop === true
}

/** Who stands between a quotation and the cue that closes the sentence, without the particle of what is said: "「…」と外務大臣が述べた". */
function between(reading: Reading, quote: FoundQuote, cue: Hit): readonly [number, number] {
  let [first, last] = before(reading, cue, quote.last)
  while (first < last && isIdle(reading, first)) first += 1
  return [first, last]
}

/** A name without the particles behind it. */
function withoutParticles(reading: Reading, [first, last]: readonly [number, number]): readonly [number, number] {
  let end = last
  while (end > first && isIdle(reading, end - 1)) end -= 1
  return [first, end]
}

/** True when the cue follows the quotation at once: what is said with particles of its own ("「…」を発表した") is a thing, not speech. */
function closes(reading: Reading, quote: FoundQuote, cue: Hit): boolean {
  return reading.pieces.slice(quote.last, cue.first).every(({ type }) => type === 'symbol')
}

/** Where the speaker may stand, likeliest first. */
function placesOf(reading: Reading, quote: FoundQuote, cue: Hit, verbLast: boolean): readonly (readonly [number, number])[] {
  if (cue.first < quote.last)
    return reading.at(cue.first, KIND.according) === undefined
      ? [before(reading, cue, 0), after(reading, cue, quote.first)]
      : [after(reading, cue, quote.first)]
  const behind = [after(reading, cue, reading.pieces.length), before(reading, cue, quote.last)]
  if (!verbLast) return behind
  return closes(reading, quote, cue) ? [leading(reading, quote), ...behind] : [between(reading, quote, cue), ...behind]
}

/**
 * Who says a quotation, from the reporting cue nearest to it outside its marks; null when nobody is named. `verbLast`: the
 * language closes its sentences with the verb.
 */
export function findSpeaker(reading: Reading, quote: FoundQuote, cues: readonly Hit[], verbLast: boolean): Speaker | null {
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
  for (const place of placesOf(reading, quote, best, verbLast)) {
    if (place[1] <= place[0]) continue
    const own = reading.all(KIND.firstPerson).some((hit) => hit.first >= place[0] && hit.last <= place[1])
    const [first, last] = verbLast ? withoutParticles(reading, place) : place
    const name = reading.span(first, last).text.trim()
    if (last > first && name !== '') return { name, own }
  }
  return null
}
