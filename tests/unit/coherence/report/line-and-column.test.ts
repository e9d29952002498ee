import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAndColumn } from '../../../../shared/coherence/report/line-and-column.ts'

describe('lineAndColumn', () => {
  it('counts CRLF, LF and CR as one line end each', () => {
    const at = lineAndColumn('a\r\nb\nc\rd')
    expect([0, 3, 5, 7].map((offset) => at(offset))).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })))
    expect(at(1)).toEqual({ line: 1, column: 2 })
  })

  it('agrees with counting by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '😀')), fc.nat(), (parts, seed) => {
        const text = parts.join('')
        const offset = text.length === 0 ? 0 : seed % (text.length + 1)
        if (text.slice(0, offset).endsWith('\r')) return
        const before = text.slice(0, offset).split(/\r\n|\n|\r/)
        expect(lineAndColumn(text)(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 })
      }),
    )
  })
})
