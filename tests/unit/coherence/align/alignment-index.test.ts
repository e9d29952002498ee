import { array, assert, constantFrom, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAlignmentIndex } from '../../../../shared/coherence/align/alignment-index.ts'
import type { PreparedUnit } from '../../../../shared/coherence/align/prepared-point.ts'

const unitOf = (keys: readonly string[]): PreparedUnit => ({ keys }) as unknown as PreparedUnit

describe('createAlignmentIndex', () => {
  const units = [
    unitOf(['france', 'condamne', 'attaque', 'gao', '12']),
    unitOf(['france', 'condamne', 'attaque', 'kidal', '30']),
    unitOf(['france', 'sommet', 'paris']),
  ]
  const index = createAlignmentIndex(units, false)

  it('gives rare keys more weight than common ones', () => {
    expect(index.weightOf('gao')).toBeGreaterThan(index.weightOf('attaque'))
    expect(index.weightOf('attaque')).toBeGreaterThan(index.weightOf('france'))
  })

  it('finds a unit by its words, the nearest first, and nothing by one common word', () => {
    expect(index.candidates(new Set(['attaque', 'gao', 'condamne', '15']))[0]?.unit).toBe(units[0])
    expect(index.candidates(new Set(['france']))).toEqual([])
    expect(index.candidates(new Set())).toEqual([])
  })

  it('never misses the unit that shares most, whatever the units', () => {
    const word = constantFrom(...'abcdefghijkl')
    const words = uniqueArray(word, { minLength: 2, maxLength: 6 })
    assert(
      property(array(words, { minLength: 1, maxLength: 8 }), uniqueArray(word, { maxLength: 8 }), (many, said) => {
        const made = many.map(unitOf)
        const built = createAlignmentIndex(made, false)
        const sentence = new Set(said)
        const share = ({ keys }: PreparedUnit): number => {
          let shared = 0
          let total = 0
          for (const key of keys) {
            total += built.weightOf(key)
            if (sentence.has(key)) shared += built.weightOf(key)
          }
          return shared / total
        }
        const best = Math.max(...made.map(share))
        const found = built.candidates(sentence)
        if (best > 0.31) expect(found[0]?.share).toBeCloseTo(best, 9)
        else if (best < 0.29) expect(found).toEqual([])
      }),
    )
  })
})
