import { describe, expect, it } from 'vitest'
import { namesATime } from '../../bench/coherence/words/names-a-time.ts'

describe('digits that name a time', () => {
  it.each([
    ['347', 'in ', ' BC', true],
    ['1102', 'in ', ' the king', true],
    ['988', 'au printemps ', ' le roi', true],
    ['1415', 'in the spring of ', '.', true],
    ['80', 'gli anni ’', ' furono', true],
    ['80', 'the ', 's were', true],
    ['1980', 'die ', 'er Jahre', true],
    ['85', 'gli anni ’', ' furono', false],
    ['830', 'di 830 re, dall’', ' all’846).', true],
    ['300', 'from ', ' to 400 soldiers', false],
    ['12', 'the ', ' or 20 December', true],
    ['12', 'the ', ' soldiers', false],
    ['988', 'in ', ' soldiers', false],
  ] as const)('%s behind "%s" and before "%s": %s', (digits, before, after, expected) => {
    expect(namesATime(digits, before, after)).toBe(expected)
  })
})
