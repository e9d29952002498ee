import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { decodeText } from './decode-text.ts'

/** As `decodeText`, and where the bytes are not UTF-8 in the charset that the page itself names: that is no guess. */
export function decodeHtml(bytes: Buffer, shown: string): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]{2,30})/i.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? ''
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe
  if (marked || isUtf8(bytes) || /^utf-?8$/i.test(declared) || !iconv.encodingExists(declared)) return decodeText(bytes, shown)
  return iconv.decode(bytes, declared)
}
