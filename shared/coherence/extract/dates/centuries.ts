import { romanValue } from '../../../lib/roman-value.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundDate } from './month-dates.ts'

const LAST_CENTURY = 22
/** "XIXe", "XXème", "XX-го": a Roman number and at most three letters. */
const ROMAN = /^([IVX]+)\p{Ll}{0,3}$/u

interface Rank {
  readonly first: number
  readonly last: number
  readonly value: number
}

function rankAt(reading: Reading, at: number): Rank | null {
  const piece = reading.pieces[at]
  if (piece === undefined) return null
  if (piece.type === 'number') return Number.isInteger(piece.value) ? { first: at, last: at + 1, value: piece.value } : null
  const roman = ROMAN.exec(piece.word.raw)?.[1]
  const value = roman === undefined ? null : romanValue(roman)
  return value === null ? null : { first: at, last: at + 1, value }
}

/** The rank that ends just before the word: "XIXe siècle", "19th century", "dix-neuvième siècle". */
function rankBefore(reading: Reading, word: number): Rank | null {
  const spelled = reading.before(word, KIND.centuryRank)
  if (spelled !== undefined) return { first: spelled.first, last: spelled.last, value: spelled.phrase.value }
  const near = rankAt(reading, word - 1)
  if (near !== null) return near
  // "19th", "19e", "19. Jahrhundert": an ending of its own between the digits and the word.
  const ending = reading.before(word, KIND.ordinalEnding)?.first ?? (reading.pieces[word - 1]?.word.raw === '.' ? word - 1 : null)
  return ending === null ? null : rankAt(reading, ending - 1)
}

/** Centuries, as EDTF writes them: "le XIXe siècle", "the 19th century", "siglo XIX" are `18XX`. */
export function centuries(reading: Reading): readonly FoundDate[] {
  return reading.all(KIND.century).flatMap(({ first, last }) => {
    const before = rankBefore(reading, first)
    const rank = before ?? rankAt(reading, last)
    if (rank === null || rank.value < 1 || rank.value > LAST_CENTURY) return []
    const value = `${String(rank.value - 1).padStart(2, '0')}XX`
    return [{ first: Math.min(first, rank.first), last: Math.max(last, rank.last), value }]
  })
}
