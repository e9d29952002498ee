import type { LogHead } from '../log-head.ts'
import { checkSymbol } from './check-symbol.ts'
import { SYMBOLS } from './symbols.ts'

/** 100 bits: 20 symbols of 5 bits. The README of the log says what they are worth. */
const DIGITS = 25

/**
 * The head as a code for paper: `seq`, the first 100 bits of its hash in Crockford's base 32, a check symbol, such as
 * `10000-6ZQ1-X0B8-…-K`. Throws `RangeError` when the head is no head.
 */
export function anchorCode({ seq, hash }: LogHead): string {
  if (!Number.isSafeInteger(seq) || seq < 0 || seq > 9_999_999_999) throw new RangeError('The place of a head is a count')
  if (!/^[0-9a-f]{64}$/u.test(hash)) throw new RangeError('The hash of a head has 64 hexadecimal digits')
  const bits = hash.slice(0, DIGITS).replaceAll(/./gu, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
  const symbols = bits.replaceAll(/.{5}/gu, (five) => SYMBOLS[Number.parseInt(five, 2)] ?? '')
  return [String(seq), ...(symbols.match(/.{4}/gu) ?? []), checkSymbol(seq + symbols)].join('-')
}
