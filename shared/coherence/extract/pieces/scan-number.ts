import { DIGIT, characterClass } from '../../text/character-class.ts'
import { foldWord } from '../../text/fold-word.ts'
import type { NumberForm } from './piece.ts'

export interface ScannedNumber {
  readonly end: number
  readonly value: number
  readonly form: NumberForm
}

export interface NumberStyle {
  readonly decimal: string
  readonly groups: ReadonlySet<string>
}

const EARLIEST = 1900
const LATEST = 2100
/** Signs of a fraction that follow a whole number ("1½"). */
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }
/** "10⁶": a smaller exponent may be a note's number. */
const POWER = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/u
const LEAST_EXPONENT = 3

const isDigit = (text: string, at: number): boolean => at < text.length && characterClass(text.charCodeAt(at)) === DIGIT

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text, end)) end += 1
  return end
}

function valueOf(digits: string): number {
  return Number(foldWord(digits))
}

/** "2026-03": a year and a month, where the two cannot be a range of years ("2010-12"). */
function yearAndMonthEnd(text: string, start: number, first: number, end: number): number | undefined {
  if (first - start !== 4 || end - first !== 3 || /[\p{L}_-]/u.test(text.charAt(end))) return undefined
  const year = valueOf(text.slice(start, first))
  const month = valueOf(text.slice(first + 1, end))
  return year >= EARLIEST && year < LATEST && month >= 1 && month <= 12 && month <= year % 100 ? end : undefined
}

/** "03/03/2026", "2026-03-03", "3.3.2026": three runs of digits with the same sign, one of them a year. */
function dateEnd(text: string, start: number, first: number): number | undefined {
  const sign = text.charAt(first)
  if (sign !== '/' && sign !== '-' && sign !== '.') return undefined
  const second = digitsEnd(text, first + 1)
  if (second === first + 1 || second - first > 3) return undefined
  if (text.charAt(second) !== sign) return sign === '-' ? yearAndMonthEnd(text, start, first, second) : undefined
  const third = digitsEnd(text, second + 1)
  const lengths = [first - start, third - second - 1]
  const yearFirst = lengths[0] === 4 && (lengths[1] === 1 || lengths[1] === 2)
  const yearLast = (lengths[0] === 1 || lengths[0] === 2) && (lengths[1] === 4 || (lengths[1] === 2 && sign !== '-'))
  return yearFirst || yearLast ? third : undefined
}

/** "$25,000" in a text whose decimals follow a comma: written as in English, since no sum has three decimals. */
const PRICED = /[$£]\s?$/u
const SIGN_WITH_SPACE = 2

/** Is there exactly one group of three digits from `at`? */
function groupEnd(text: string, at: number): number | undefined {
  const end = digitsEnd(text, at)
  return end - at === 3 ? end : undefined
}

/** "2،8": the comma of Arabic texts between digits, which parts a list only where a space follows or the numbers are long. */
function arabicComma(text: string, start: number, first: number): number | undefined {
  if (text.charAt(first) !== '،' || first - start > 3) return undefined
  const end = digitsEnd(text, first + 1)
  return end > first + 1 && end - first <= 4 && text.charAt(end) !== '،' ? end : undefined
}

/** Reads the digits that begin at `start`: groups and decimals as the language writes them, and the other usual way where it cannot be mistaken. */
export function scanNumber(text: string, start: number, style: NumberStyle): ScannedNumber {
  const first = digitsEnd(text, start)
  const date = dateEnd(text, start, first)
  if (date !== undefined) return { end: date, value: Number.NaN, form: 'date' }
  if (text.charAt(first) === ':' && isDigit(text, first + 1) && first - start <= 2 && digitsEnd(text, first + 1) - first === 3)
    return { end: digitsEnd(text, first + 1), value: Number.NaN, form: 'time' }

  const comma = arabicComma(text, start, first)
  if (comma !== undefined)
    return {
      end: comma,
      value: Number(`${foldWord(text.slice(start, first))}.${foldWord(text.slice(first + 1, comma))}`),
      form: 'grouped',
    }

  let digits = text.slice(start, first)
  let end = first
  let grouping = ''
  const priced = text.charAt(start) !== '0' && PRICED.test(text.slice(Math.max(0, start - SIGN_WITH_SPACE), start))
  if (first - start <= 3)
    for (;;) {
      const sign = text.charAt(end)
      const next = groupEnd(text, end + 1)
      const allowed =
        grouping === ''
          ? style.groups.has(sign) || (sign === ',' && priced) || ((sign === '.' || sign === ',') && sign !== style.decimal)
          : sign === grouping
      const repeated =
        grouping === '' &&
        sign === style.decimal &&
        next !== undefined &&
        text.charAt(next) === sign &&
        groupEnd(text, next + 1) !== undefined
      if (next === undefined || !(allowed || repeated)) break
      digits += text.slice(end + 1, next)
      grouping = sign
      end = next
    }
  const sign = text.charAt(end)
  if (
    (sign === '.' || sign === ',' || sign === '٫') &&
    sign !== grouping &&
    isDigit(text, end + 1) &&
    (sign === style.decimal || digitsEnd(text, end + 1) - end !== 4 || grouping !== '')
  ) {
    const last = digitsEnd(text, end + 1)
    if (text.charAt(last) === sign && isDigit(text, last + 1))
      return { end: codeEnd(text, last), value: Number.NaN, form: 'code' }
    return { end: last, value: Number(`${foldWord(digits)}.${foldWord(text.slice(end + 1, last))}`), form: 'grouped' }
  }
  const fraction = FRACTIONS[sign]
  if (fraction !== undefined) return { end: end + 1, value: valueOf(digits) + fraction, form: 'grouped' }
  const power = digits === '10' ? POWER.exec(text.slice(end, end + 2))?.[0] : undefined
  const exponent = power === undefined ? 0 : Number(power.normalize('NFKC'))
  if (power !== undefined && exponent >= LEAST_EXPONENT)
    return { end: end + power.length, value: 10 ** exponent, form: 'grouped' }
  return { end, value: valueOf(digits), form: grouping === '' ? 'plain' : 'grouped' }
}

/** End of a run of digits and dots ("3.3.12", an IP address). */
function codeEnd(text: string, at: number): number {
  let end = at
  while ((text.charAt(end) === '.' || text.charAt(end) === ',') && isDigit(text, end + 1)) end = digitsEnd(text, end + 1)
  return end
}
