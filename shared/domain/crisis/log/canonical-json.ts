import canonicalize from 'canonicalize'

/** RFC 8785 form of a JSON value. Throws `TypeError` for what has none: NaN, infinity, half of a surrogate pair, undefined. */
export function canonicalJson(value: unknown): string {
  let text: string | undefined
  try {
    text = canonicalize(value)
  } catch (cause) {
    throw new TypeError('The value has no canonical form', { cause })
  }
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form')
  return text
}
