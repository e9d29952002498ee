import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** How JSON writes half of a surrogate pair; two backslashes before it are a backslash of the text. */
const LONE_SURROGATE = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gu

/** SHA-256 of the RFC 8785 form of a JSON value, hexadecimal; `previous` chains it to another hash. */
export function canonicalHash(value: unknown, previous = ''): string {
  return createHash('sha256').update(previous).update(canonical(value)).digest('hex')
}

/** RFC 8785 refuses half of a surrogate pair, which a text cut in the middle holds: it is hashed as the database stores it. */
function canonical(value: unknown): string {
  let text: string | undefined
  try {
    text = canonicalize(value)
  } catch {
    text = canonicalize(JSON.parse(JSON.stringify(value).replaceAll(LONE_SURROGATE, '$1\ufffd')))
  }
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form')
  return text
}
