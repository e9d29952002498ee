import { Readable } from 'node:stream'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../electron/cli/batch/split-lines.ts'

async function linesOf(chunks: readonly Buffer[], limit = 1000): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = []
  for await (const { bytes } of splitLines(Readable.from(chunks), limit)) lines.push(bytes?.toString() ?? null)
  return lines
}

describe('splitLines', () => {
  it('cuts at LF and CRLF, never at U+2028, and takes a last line without an end', async () => {
    expect(await linesOf([Buffer.from('a\r\nb\u2028c\n\nd')])).toEqual(['a', 'b\u2028c', '', 'd'])
  })

  it('drops a line over the limit and goes on with the next', async () => {
    expect(await linesOf([Buffer.from('aaa'), Buffer.from('aaa\nb\n')], 4)).toEqual([null, 'b'])
  })

  it('does not depend on how the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '😀')),
        fc.array(fc.integer({ min: 1, max: 5 })),
        async (parts, sizes) => {
          const whole = Buffer.from(parts.join(''))
          const chunks: Buffer[] = []
          let at = 0
          for (const size of sizes) chunks.push(whole.subarray(at, (at += size)))
          chunks.push(whole.subarray(at))
          expect(await linesOf(chunks)).toEqual(await linesOf([whole]))
        },
      ),
    )
  })
})
