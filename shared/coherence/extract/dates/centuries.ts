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

/** "XVIII y" XIX, "18. und" 19.: the rank that ends where a list's next one begins, over an article ("nel XVIII e nel XIX"). */
function listedBefore(reading: Reading, { first }: Rank): Rank | null {
  const article = reading.pieces[first - 1]?.word.stop === true && reading.before(first, KIND.rangeWord) === undefined ? 1 : 0
  const link = reading.before(first - article, KIND.rangeWord)
  return link === undefined ? null : rankBefore(reading, link.first)
}

/** The next rank of a list behind the word: "siglos XVIII y" XIX. */
function listedAfter(reading: Reading, { last }: Rank): Rank | null {
  const link = reading.at(last, KIND.rangeWord)
  return link === undefined ? null : rankAt(reading, link.last)
}

function found({ first, last, value }: Rank): FoundDate | null {
  return value >= 1 && value <= LAST_CENTURY ? { first, last, value: `${String(value - 1).padStart(2, '0')}XX` } : null
}

/** Centuries, as EDTF writes them: "le XIXe siècle", "the 19th century", "siglo XIX" are `18XX`; of a list, each. */
export function centuries(reading: Reading): readonly FoundDate[] {
  return reading.all(KIND.century).flatMap(({ first, last }) => {
    const before = rankBefore(reading, first)
    const rank = before ?? rankAt(reading, last)
    if (rank === null) return []
    const other = before === null ? listedAfter(reading, rank) : listedBefore(reading, rank)
    const whole = { first: Math.min(first, rank.first), last: Math.max(last, rank.last), value: rank.value }
    return [other === null ? null : found(other), found(whole)].filter((each) => each !== null)
  })
}
