import { describe, expect, it } from 'vitest'
import { compareDates } from '../../../../shared/coherence/align/compare-dates.ts'
import { fuzzyEqual } from '../../../../shared/coherence/align/fuzzy-equal.ts'
import { parseInstant } from '../../../../shared/coherence/align/parse-instant.ts'

describe('compareDates', () => {
  it.each([
    ['--03-03', '2026-03-03', 'same'],
    ['2026-03', '2026-03-03', 'same'],
    ['--03-03', '--03', 'same'],
    ['--03-03', '--03-04', 'different'],
    ['2026', '2025', 'different'],
    ['--03-03', '2026', 'unrelated'],
    ['now-1d', '2026-03-03', 'unrelated'],
    ['2026-33', '2026-03', 'same'],
    ['2026-33', '2026-04', 'different'],
    ['2026-33', '2026-40', 'same'],
    ['2026-34', '2026-41', 'different'],
    ['2026-21', '2026-22', 'different'],
    ['--21', '--03', 'unrelated'],
    ['199X', '1994', 'same'],
    ['199X', '198X', 'different'],
    ['19XX', '1994-05-03', 'same'],
    ['18XX', '19XX', 'different'],
    ['-W-2', '-W-4', 'different'],
    ['-W-2', '2026-03-03', 'same'],
    ['-W-3', '2026-03-03', 'different'],
    ['-W-3', '--03-03', 'unrelated'],
    ['T14:30', 'T16:30', 'different'],
    ['T14:30', 'T12:30[UTC]', 'unrelated'],
    ['T14:30[TU]', 'T15:30[TU]', 'different'],
    ['T14:30', '2026-03-03', 'unrelated'],
  ] as const)('%s and %s are %s', (left, right, relation) => {
    expect(compareDates(left, right)).toBe(relation)
    expect(compareDates(right, left)).toBe(relation)
  })
})

describe('fuzzyEqual', () => {
  it('takes forms of one word for one word, and short or different words for themselves', () => {
    expect(fuzzyEqual('condamnation', 'condamner')).toBe(true)
    expect(fuzzyEqual('attaque', 'attaques')).toBe(true)
    expect(fuzzyEqual('mali', 'malien')).toBe(false)
    expect(fuzzyEqual('attaque', 'attente')).toBe(false)
    expect(fuzzyEqual('souverainete', 'securite')).toBe(false)
  })
})

describe('parseInstant', () => {
  it('reads dates at either end of their day, and times without an offset as UTC', () => {
    expect(parseInstant('2026-03-03')).toBe(Date.UTC(2026, 2, 3))
    expect(parseInstant('2026-03-03', 'end')).toBe(Date.UTC(2026, 2, 4) - 1)
    expect(parseInstant('2026-03-03T09:00')).toBe(Date.UTC(2026, 2, 3, 9))
    expect(parseInstant('2026-03-03T09:00+02:00')).toBe(Date.UTC(2026, 2, 3, 7))
    expect(parseInstant('soon')).toBeNaN()
  })
})
