import { describe, expect, it } from 'vitest'
import { drain } from '../../../../shared/lib/drain.ts'
import { alignSequences } from '../../../../shared/coherence/translation/align-sequences.ts'

/** Pairing one with one costs nothing, everything else something. */
function cost(sourceFrom: number, sourceTo: number, targetFrom: number, targetTo: number): number {
  return sourceTo - sourceFrom === 1 && targetTo - targetFrom === 1 ? 0 : 1
}

describe('alignSequences', () => {
  it.each([
    [0, 0],
    [0, 3],
    [3, 0],
    [1, 1],
    [400, 400],
    // Far from square, where the bands along the diagonal must still meet.
    [200, 120_000],
    [20_000, 5],
    [7_000, 140_000],
  ])('takes every one of %i and %i items once, in order', (sources, targets) => {
    const beads = drain(alignSequences(sources, targets, cost))
    expect(beads.flatMap(({ source }) => source)).toEqual(Array.from({ length: sources }, (_, index) => index))
    expect(beads.flatMap(({ target }) => target)).toEqual(Array.from({ length: targets }, (_, index) => index))
  })
})
