import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** SHA-256 of the RFC 8785 form of a JSON value, hexadecimal; `previous` chains it to another hash. */
export function canonicalHash(value: unknown, previous = ''): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form')
  return createHash('sha256').update(previous).update(text).digest('hex')
}
