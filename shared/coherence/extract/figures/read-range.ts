import { IDEOGRAPH, characterClass } from '../../text/character-class.ts'
import { GAP } from '../pieces/piece.ts'
import type { Piece } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { readNumber } from './number-reader.ts'
import type { ReadNumber } from './number-reader.ts'

export interface ReadRange {
  /** The lower number, with the scale of the upper one where only that one says it ("10 à 12 millions"). */
  readonly low: ReadNumber
  /** Undefined for a change ("passe de 120 à 150 millions"): two figures, of which this is the first. */
  readonly high: number | undefined
  readonly last: number
  /** Of a change: the second number, whose unit both share. */
  readonly second?: ReadNumber
}

interface Second {
  readonly at: number
  readonly change: boolean
  /** Of a script without spaces: what the first number counts, which the second must count too ("12人から15人"). */
  readonly counter?: string
  /** Of the first number, when it says one. */
  readonly unit?: string
}

/** How many pieces of a date and its small words may stand between a verb of change and its numbers. */
const DATE = 8

/** Does a verb of change lead to a piece, straight, over one word ("drops sharply from 3 to 2") or over a date ("will rise from 1 January from 2 to 3")? */
function changes(reading: Reading, first: number): boolean {
  if (reading.before(first, KIND.change) !== undefined) return true
  if (reading.pieces[first - 1]?.type === 'word' && reading.before(first - 1, KIND.change) !== undefined) return true
  let dated = false
  for (let at = first - 1; at > first - DATE && at > 0; at -= 1) {
    const piece = reading.pieces[at]
    if (reading.isUsed(at)) dated = true
    else if (piece?.word.stop !== true && piece?.word.raw !== '.' && (piece?.end ?? 0) - (piece?.start ?? 0) > 1) return false
    if (dated && reading.before(at, KIND.change) !== undefined) return true
  }
  return false
}

/** Where the second number of a range begins, or null: "10-12", "10 à 12", "entre 10 % et 12 %", "€10 to €12". */
function secondNumber(reading: Reading, number: ReadNumber, first: number): Second | null {
  const next = reading.pieces[number.last]
  if (next?.type === 'number') return next.gap === GAP.hyphen ? { at: number.last, change: false } : null
  const dash = next?.type === 'symbol' && (next.word.raw === '-' || next.word.raw === '–' || next.word.raw === '—')
  // "18- to 29-year-olds"
  const hanging = dash && reading.at(number.last + 1, KIND.rangeMiddle) !== undefined ? 1 : 0
  if (dash && hanging === 0)
    return reading.pieces[number.last + 1]?.type === 'number' ? { at: number.last + 1, change: false } : null
  let at = number.last + hanging
  const unit = reading.at(at, KIND.unit)
  if (unit !== undefined) at = unit.last
  const counter = unit === undefined ? counterAt(reading, at) : undefined
  if (counter !== undefined && reading.at(at, KIND.rangeMiddle) === undefined) at += 1
  const middle = reading.at(at, KIND.rangeMiddle)
  if (middle === undefined) return null
  const opening = reading.before(first, KIND.rangeOpen) ?? reading.before(first - articleBefore(reading, first), KIND.rangeOpen)
  // "passe de 2 à 3", "rose from 3 to 5"; German "auf" and Dutch "naar" tell a change by themselves.
  const change = opening !== undefined && (changes(reading, opening.first) || reading.at(at, KIND.change) !== undefined)
  const open = opening?.phrase.id
  const opened = open !== undefined && middle.phrase.id.split('|').includes(open)
  if (!opened && (middle.phrase.value === 0 || unit !== undefined)) return null
  const currency = reading.at(middle.last, KIND.unit)
  const counted = at > number.last && counter !== undefined ? { counter } : {}
  return {
    at: currency?.last ?? (opened ? behindSmallWords(reading, middle.last, number) : middle.last),
    change,
    ...counted,
    ...(unit === undefined ? {} : { unit: unit.phrase.id }),
  }
}

/** Letters of an article before a number. */
const ARTICLE = 3

function isArticle(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && piece.word.stop && piece.end - piece.start <= ARTICLE
}

/** "tra i 3 …": one piece where an article stands between the opening and its number. */
function articleBefore(reading: Reading, first: number): number {
  return isArticle(reading.pieces[first - 1]) ? 1 : 0
}

/** "entre 3 y más de 10 millones", "… e i 10": the second number stands behind an article, or a bound where it alone says the scale. */
function behindSmallWords(reading: Reading, at: number, { scale }: ReadNumber): number {
  const bound = scale === 1 ? reading.at(at, KIND.boundBefore) : undefined
  if (bound !== undefined) return bound.last
  const counts = reading.pieces[at + 1]?.type === 'number' || reading.at(at + 1, KIND.number) !== undefined
  return counts && isArticle(reading.pieces[at]) ? at + 1 : at
}

/** The ideograph right behind a number. */
function counterAt(reading: Reading, at: number): string | undefined {
  const sign = reading.pieces[at]?.word.raw ?? ''
  return characterClass(sign.charCodeAt(0)) === IDEOGRAPH ? sign : undefined
}

/**
 * The range or the change that begins with a number, or null when the next words make none, or a range that does not
 * grow. `first` is the piece where the figure begins, its currency sign included.
 */
export function readRange(reading: Reading, number: ReadNumber, first: number): ReadRange | null {
  if (number.article || number.about) return null
  const next = secondNumber(reading, number, first)
  if (next === null || reading.isUsed(next.at)) return null
  const second = readNumber(reading, next.at, first < number.first)
  if (second === null || second.article) return null
  if (next.counter !== undefined && reading.pieces[second.last]?.word.raw !== next.counter) return null
  // "fell by 0.68 % to 26,469 points": a change and where it led to.
  const unit = next.unit === undefined ? undefined : reading.at(second.last, KIND.unit)?.phrase.id
  if (unit !== undefined && unit !== next.unit) return null
  const shares = number.scale === 1 && second.scale > 1 && number.value < second.scale && !(number.words && number.value >= 100)
  const low = shares ? { ...number, value: number.value * second.scale } : number
  if (next.change) return { low, high: undefined, last: number.last, second }
  return second.value > low.value ? { low, high: second.value, last: second.last } : null
}
