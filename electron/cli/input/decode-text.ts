import { isUtf8 } from 'node:buffer'
import { UsageProblem } from '../usage-problem.ts'

/**
 * Bytes as text: UTF-8 with or without its mark, or UTF-16 with its mark. The mark is no part of the text. Anything
 * else is refused with the first bad byte: a guessed encoding would shift offsets and change names without a word.
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes, shown)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes, shown)
  if (!isUtf8(bytes))
    throw new UsageProblem(
      `cannot read ${shown}: not UTF-8 text (first bad byte at offset ${firstBadByte(bytes)}); save it as UTF-8`,
    )
  const text = decode('utf-8', bytes, shown)
  const nul = text.indexOf('\0')
  if (nul !== -1)
    throw new UsageProblem(
      `cannot read ${shown}: not a text (a zero byte at offset ${Buffer.byteLength(text.slice(0, nul))}); save it as text in UTF-8`,
    )
  return text
}

function decode(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UsageProblem(`cannot read ${shown}: not valid ${encoding.toUpperCase()}; save it as UTF-8`)
  }
}

/** Where the bytes first differ from their own repaired form: a replacement character really in the text is the same in both. */
function firstBadByte(bytes: Uint8Array): number {
  const repaired = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf8')
  let offset = 0
  while (offset < bytes.length && bytes[offset] === repaired[offset]) offset += 1
  return offset
}
