import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../electron/cli/input/decode-text.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark, and UTF-16 of both orders', () => {
    expect(decodeText(Buffer.from('élan'), 'a.txt')).toBe('élan')
    expect(decodeText(Buffer.from('\ufeffélan'), 'a.txt')).toBe('élan')
    expect(decodeText(Buffer.from('\ufeffélan', 'utf16le'), 'a.txt')).toBe('élan')
    expect(decodeText(Buffer.from('\ufeffélan', 'utf16le').swap16(), 'a.txt')).toBe('élan')
  })

  it.each([
    [Buffer.from('été', 'latin1'), 'cannot read a.txt: not UTF-8 text (first bad byte at offset 0)'],
    [Buffer.concat([Buffer.from('Dépêche : '), bytes(0xe9)]), 'cannot read a.txt: not UTF-8 text (first bad byte at offset 12)'],
    [Buffer.concat([Buffer.from('\ufffd puis '), bytes(0xc3)]), 'cannot read a.txt: not UTF-8 text (first bad byte at offset 9)'],
    [Buffer.from('élan', 'utf16le'), 'cannot read a.txt: not UTF-8 text (first bad byte at offset 0)'],
    [Buffer.from('plan', 'utf16le'), 'cannot read a.txt: not a text (a zero byte at offset 1)'],
    [bytes(0xff, 0xfe, 0x00, 0xd8), 'cannot read a.txt: not valid UTF-16LE'],
  ])('refuses other bytes and says where they start', (input, problem) => {
    expect(() => decodeText(input, 'a.txt')).toThrow(problem)
  })
})
