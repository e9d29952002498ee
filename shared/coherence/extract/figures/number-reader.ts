import { IDEOGRAPH, characterClass } from '../../text/character-class.ts'
import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { scaleBehindBound } from './scale-behind-bound.ts'

/** A number as written, in digits or words, with its scale words. `scale` is the product of those. */
export interface ReadNumber {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly scale: number
  /** "une douzaine": about twelve. */
  readonly about: boolean
  /** Said by an article alone ("un", "a"). */
  readonly article: boolean
  readonly words: boolean
}

const HALF = 0.5
/** Of scales this large one number holds each once: a second one begins another number. */
const LEAST_REPEATED = 1_000_000
/** Digits of a year. */
const ROW = 4

/** Adds a number word to the ones read so far if both make one number ("soixante", "dix"), else says no. */
function appends(stack: number[], value: number): boolean {
  const top = stack.at(-1)
  if (top === undefined) return true
  // "mil doscientos": where hundreds are words of their own they follow a thousand.
  if (top >= 1000) return value < 1000
  if (top >= 100) return value < 100
  if (value >= 20) return false
  if (value >= 10) return top === 60 || top === 80
  return value > 0 && top % 10 === 0 && top >= 10
}

function multiply(stack: number[], scale: number): void {
  let below = 0
  while ((stack.at(-1) ?? Number.POSITIVE_INFINITY) < scale) below += stack.pop() ?? 0
  stack.push((below === 0 ? 1 : below) * scale)
}

const total = (stack: readonly number[]): number => stack.reduce((sum, part) => sum + part, 0)

/** Reads the scale words after a number: "40 millions", "3 Md", "5 thousand". */
function readScales(reading: Reading, from: number, currency: boolean): { readonly last: number; readonly scale: number } {
  let last = from
  let scale = 1
  for (;;) {
    const hit = reading.at(last, KIND.scale) ?? scaleBehindBound(reading, last)
    if (hit === undefined) return { last, scale }
    // "2 cents" are coins: hundreds are not written with digits before their name, but in one word ("5百").
    if (hit.phrase.value < 1000 && last === from && reading.pieces[last]?.gap !== GAP.none) return { last, scale }
    // "5m" is five metres unless a currency says otherwise.
    if (!currency && reading.at(last, KIND.unit)?.last === hit.last && hit.phrase.spelling.length === 1) return { last, scale }
    scale *= hit.phrase.value
    last = hit.last
  }
}

/** The factor of "3 × 10⁶", read from its sign; null where none follows. */
function powerAt(reading: Reading, at: number): number | null {
  const sign = reading.pieces[at]?.word.raw
  const power = reading.pieces[at + 1]
  const raised = power?.type === 'number' && /^10[^\d.,\s]/u.test(power.word.raw)
  return raised && (sign === '×' || sign === 'x' || sign === '·') ? power.value : null
}

function readDigits(reading: Reading, at: number, currency: boolean): ReadNumber | null {
  const piece = reading.pieces[at]
  if (piece === undefined || Number.isNaN(piece.value)) return null
  const power = powerAt(reading, at + 1)
  if (power !== null)
    return { first: at, last: at + 3, value: exact(piece.value, power), scale: power, about: false, article: false, words: false }
  const half = reading.at(at + 1, KIND.half)
  const { last, scale } = readScales(reading, half?.last ?? at + 1, currency)
  // "1 million et demi", "2 and a half million".
  const behind = half === undefined && scale > 1 ? reading.at(last, KIND.half) : undefined
  if (half !== undefined || behind !== undefined) {
    const value = exact(piece.value + HALF, scale)
    return { first: at, last: behind?.last ?? last, value, scale, about: false, article: false, words: false }
  }
  const rest = scale > 1 ? restAfterScale(reading, last, scale) : null
  if (rest !== null) return { ...rest, first: at, value: exact(piece.value, scale) + rest.value, scale }
  const collective = reading.at(last, KIND.collective)
  const times = collective?.phrase.value ?? 1
  return {
    first: at,
    last: collective?.last ?? last,
    value: exact(piece.value, scale) * times,
    scale,
    about: collective !== undefined,
    article: false,
    words: false,
  }
}

/** "36万1400", "1億2000万": what follows a scale sign without a space belongs to the same number. */
function restAfterScale(reading: Reading, at: number, scale: number): ReadNumber | null {
  const piece = reading.pieces[at]
  const sign = reading.pieces[at - 1]?.word.raw ?? ''
  if (piece?.type !== 'number' || piece.gap !== GAP.none || characterClass(sign.charCodeAt(0)) !== IDEOGRAPH) return null
  const rest = readDigits(reading, at, false)
  return rest !== null && rest.value < scale ? rest : null
}

/** "二〇二六": digits in a row, each by its own sign; fewer than four must hold a zero, else they may be an estimate ("三四"). */
function readDigitRow(reading: Reading, at: number): ReadNumber | null {
  let value = 0
  let last = at
  let zero = false
  for (;;) {
    const piece = reading.pieces[last]
    if (piece === undefined || piece.end - piece.start !== 1 || (last > at && piece.gap !== GAP.none)) break
    if (characterClass(piece.word.raw.charCodeAt(0)) !== IDEOGRAPH) break
    const digit = reading.at(last, KIND.number, (hit) => hit.last === last + 1)?.phrase.value
    if (digit === undefined || digit > 9) break
    zero ||= digit === 0
    value = value * 10 + digit
    last += 1
  }
  const length = last - at
  if (length < 2 || (length < ROW && !zero) || reading.at(last, KIND.scale) !== undefined) return null
  return { first: at, last, value, scale: 1, about: false, article: false, words: true }
}

/** 3.4 × 1e9 without the dust of binary fractions. */
function exact(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15))
}

/** "three million and five million": what follows is counted by as large a scale, so it is a number of its own. */
function countsAfresh(reading: Reading, from: number, scale: number): boolean {
  let at = from
  for (;;) {
    const word = reading.at(at, KIND.number)
    if (word === undefined) return (reading.at(at, KIND.scale)?.phrase.value ?? 0) >= scale
    at = word.last
  }
}

function readWords(reading: Reading, at: number): ReadNumber | null {
  if (reading.pieces[at - 1]?.type === 'number' && reading.at(at, KIND.scale) !== undefined) return null
  const stack: number[] = []
  let last = at
  let words = 0
  let scale = 1
  let latest = Number.POSITIVE_INFINITY
  for (;;) {
    let next = last
    if (words > 0 && (stack.at(-1) ?? 0) >= 20 && reading.at(next, KIND.joiner) !== undefined)
      next = reading.at(next, KIND.joiner)?.last ?? next
    const scaleHit = words > 0 ? (reading.at(next, KIND.scale) ?? scaleBehindBound(reading, next)) : undefined
    const numberHit = reading.at(next, KIND.number)
    const half = words > 0 ? reading.at(last, KIND.half) : undefined
    if (half !== undefined) {
      // "one and a half million", "un milliard et demi": of the scale just said, if any.
      stack.push(HALF * (latest < Number.POSITIVE_INFINITY ? latest : 1))
      last = half.last
    } else if (scaleHit !== undefined && next === last && scaleHit.last >= (numberHit?.last ?? 0)) {
      multiply(stack, scaleHit.phrase.value)
      scale = Math.max(scale, scaleHit.phrase.value)
      if (scaleHit.phrase.value >= LEAST_REPEATED) latest = scaleHit.phrase.value
      last = scaleHit.last
    } else if (
      numberHit !== undefined &&
      appends(stack, numberHit.phrase.value) &&
      !(latest < Number.POSITIVE_INFINITY && countsAfresh(reading, next, latest))
    ) {
      stack.push(combine(stack, numberHit.phrase.value))
      last = numberHit.last
    } else break
    words += 1
  }
  if (words === 0) return null
  // "eine halbe Million" is no article, though it begins with one.
  const article = words === 1 && reading.at(at, KIND.article)?.last === last
  const collective = reading.at(last, KIND.collective)
  if (collective !== undefined)
    return {
      first: at,
      last: collective.last,
      value: total(stack) * collective.phrase.value,
      scale,
      about: true,
      article: false,
      words: true,
    }
  return { first: at, last, value: total(stack), scale, about: false, article, words: true }
}

/** Below a hundred the parts become one ("soixante" + "dix" = 70), so that "sept" may still follow. */
function combine(stack: number[], value: number): number {
  const top = stack.at(-1)
  if (top === undefined || top >= 100) return value
  stack.pop()
  return top + value
}

/** Reads the number that begins at a piece, or null. `currency`: a currency sign stands before it. */
export function readNumber(reading: Reading, at: number, currency: boolean): ReadNumber | null {
  const piece = reading.pieces[at]
  if (piece === undefined || reading.isUsed(at)) return null
  if (piece.type === 'number') return readDigits(reading, at, currency)
  const fraction = reading.at(at, KIND.fraction)
  // "eine halbe Million" is a number of its own.
  if (fraction !== undefined && fraction.last >= (reading.at(at, KIND.number)?.last ?? 0)) {
    const { last, scale } = readScales(reading, fraction.last, currency)
    return { first: at, last, value: exact(fraction.phrase.value, scale), scale, about: false, article: false, words: true }
  }
  const collective = reading.at(at, KIND.collective)
  if (collective !== undefined)
    return {
      first: at,
      last: collective.last,
      value: collective.phrase.value,
      scale: 1,
      about: true,
      article: false,
      words: true,
    }
  return readDigitRow(reading, at) ?? readWords(reading, at)
}
