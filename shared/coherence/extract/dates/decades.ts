import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundDate } from './month-dates.ts'

const YEARS = 10
/** "années 30" is of the last century; the twenties may be of either. */
const FIRST_SHORT = 30
const LAST_SHORT = 90
const APOSTROPHE = /^['’‘]$/u

/** The decade that digits name: 1990 is "199X", 90 too. */
function decade(value: number, digits: number): string | null {
  if (value % YEARS !== 0) return null
  if (digits === 4) return `${String(value).slice(0, 3)}X`
  return digits === 2 && value >= FIRST_SHORT && value <= LAST_SHORT ? `19${value / YEARS}X` : null
}

/** Decades, as EDTF writes them: "les années 1990", "the 1990s", "die 90er" are `199X`; "anni '93" is that year. */
export function decades(reading: Reading): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const hit of reading.all(KIND.decadeWord))
    if (reading.at(hit.first, KIND.decadeWord) === hit)
      found.push({ first: hit.first, last: hit.last, value: `${String(hit.phrase.value).slice(0, 3)}X` })
  reading.pieces.forEach((piece, at) => {
    if (piece.type !== 'number' || piece.form !== 'plain') return
    // "anni '90": an apostrophe stands for the century.
    const sign = APOSTROPHE.test(reading.pieces[at - 1]?.word.raw ?? '') ? 1 : 0
    const before = reading.before(at - sign, KIND.decadeBefore)
    const after = reading.at(at + 1, KIND.decadeEnding)
    const stuck = after !== undefined && [GAP.none, GAP.hyphen, GAP.apostrophe].some((gap) => reading.pieces[at + 1]?.gap === gap)
    const digits = piece.end - piece.start
    // "en los 70": behind an article alone the number may count what follows.
    const article = before !== undefined && reading.pieces.slice(before.first, before.last).every(({ word }) => word.stop)
    const next = reading.pieces[at + 1]
    if (article && digits === 2 && next?.type === 'word' && !next.word.stop && next.word.casing === 'none') return
    const short = before !== undefined && sign === 1 && digits === 2 && piece.value >= FIRST_SHORT
    // "années 60 et 70": the second of a list.
    const link = reading.before(at - sign, KIND.rangeWord)
    const listed = link !== undefined && found.at(-1)?.last === link.first
    const value =
      before !== undefined || stuck || listed ? (decade(piece.value, digits) ?? (short ? `19${piece.value}` : null)) : null
    if (value !== null) found.push({ first: article ? at : (before?.first ?? at), last: stuck ? after.last : at + 1, value })
  })
  return found
}
