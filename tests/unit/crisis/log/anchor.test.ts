import { assert, constantFrom, integer, property, stringMatching } from 'fast-check'
import { expect, it } from 'vitest'
import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { readAnchorCode } from '../../../../shared/domain/crisis/log/anchor/read-anchor-code.ts'
import { SYMBOLS } from '../../../../shared/domain/crisis/log/anchor/symbols.ts'

const hashes = stringMatching(/^[0-9a-f]{64}$/)
const places = integer({ min: 0, max: 9_999_999_999 })

it('gives back the place and the first 100 bits of the head, however a person types it', () => {
  assert(
    property(places, hashes, constantFrom('-', ' ', '', ' – '), (seq, hash, between) => {
      const code = anchorCode({ seq, hash })
      expect(code).toMatch(/^\d{1,10}(-[0-9A-HJKMNP-TV-Z]{4}){5}-[0-9A-HJKMNP-TV-Z]$/)
      const typed = code.toLowerCase().replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l')
      for (const each of [code, typed]) expect(readAnchorCode(each)).toEqual({ seq, prefix: hash.slice(0, 25) })
    }),
  )
})

it('never takes a code with one wrong symbol, or with two that changed places', () => {
  assert(
    property(
      places,
      hashes,
      integer({ min: 0 }),
      integer({ min: 0 }),
      constantFrom(...SYMBOLS),
      (seq, hash, one, other, symbol) => {
        const code = anchorCode({ seq, hash }).replaceAll('-', '')
        const first = one % code.length
        const second = other % code.length
        const wrong = code.slice(0, first) + symbol + code.slice(first + 1)
        if (wrong !== code) expect(readAnchorCode(wrong)).toBeNull()
        const letters = [...code]
        letters[first] = code[second]!
        letters[second] = code[first]!
        if (letters.join('') !== code) expect(readAnchorCode(letters.join(''))).toBeNull()
      },
    ),
    { numRuns: 2_000 },
  )
})

it('is no code without all its symbols, and no head is a head without its hash', () => {
  const code = anchorCode({ seq: 10_000, hash: 'f'.repeat(64) })
  for (const typed of ['', '-', code.slice(0, -2), `${code}0`, `0${code}`, code.replace('Z', 'U'), '10000', `1${code}${code}`])
    expect(readAnchorCode(typed)).toBeNull()
  expect(() => anchorCode({ seq: -1, hash: 'f'.repeat(64) })).toThrow(RangeError)
  expect(() => anchorCode({ seq: 1, hash: 'F'.repeat(64) })).toThrow(RangeError)
})
