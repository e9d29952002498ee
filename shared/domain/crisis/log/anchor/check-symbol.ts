import { SYMBOLS } from './symbols.ts'

/** Doubling in the field of 32 elements, modulo x^5 + x^2 + 1: its 31 powers are all different. */
const double = (element: number): number => (element & 16 ? (element << 1) ^ 0b100101 : element << 1)

/**
 * Check symbol of at most 30 symbols: the sum of their values, each times another power of 2 in the field of 32
 * elements, 1 being left to the check symbol itself. One wrong symbol, or two that changed places anywhere, never pass;
 * anything else passes once in 32 times.
 */
export function checkSymbol(symbols: string): string {
  let weight = double(1)
  let sum = 0
  for (const symbol of [...symbols].toReversed()) {
    let term = weight
    const value = SYMBOLS.indexOf(symbol)
    for (let bit = 0; bit < 5; bit += 1) {
      if (value & (1 << bit)) sum ^= term
      term = double(term)
    }
    weight = double(weight)
  }
  return SYMBOLS[sum] ?? ''
}
