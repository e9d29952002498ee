import type { Reading } from '../phrases/reading.ts'
import { readNumber } from './number-reader.ts'
import type { ReadNumber } from './number-reader.ts'

/** The piece after a number and the same number in parentheses ("thirty (30) days"), or after the number alone. */
export function afterRepeatedNumber(reading: Reading, { last, value }: ReadNumber): number {
  if (reading.pieces[last]?.word.raw !== '(') return last
  const again = readNumber(reading, last + 1, false)
  return again?.value === value && reading.pieces[again.last]?.word.raw === ')' ? again.last + 1 : last
}
