import { describe, expect, it } from 'vitest'
import { romanValue } from '../../../shared/lib/roman-value.ts'

describe('romanValue', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['XIX', 19],
    ['XXI', 21],
    ['MCMXCIV', 1994],
    ['IIX', null],
    ['VV', null],
    ['', null],
    ['xix', null],
  ] as const)('%s is %s', (roman, value) => {
    expect(romanValue(roman)).toBe(value)
  })
})
