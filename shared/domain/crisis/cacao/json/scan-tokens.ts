export interface Token {
  readonly kind: 'open' | 'close' | 'key' | 'text' | 'number'
  readonly text: string
}

const NUMBER = /-?\d[\d.eE+-]*/uy
const COLON = /[ \t\r\n]*:/uy
const PLAIN = /[^"\\]*/uy

/**
 * The tokens of a JSON text that matter for its shape, each character looked at once. Says nothing of whether it is
 * JSON: what does not look like a token is passed over, and left to the parser to refuse.
 */
export function* scanTokens(text: string): Generator<Token> {
  for (let at = 0; at < text.length;) {
    const sign = text[at]!
    if (sign === '"') {
      const end = endOfLiteral(text, at)
      if (end === null) return
      COLON.lastIndex = end
      yield { kind: COLON.test(text) ? 'key' : 'text', text: text.slice(at, end) }
      at = end
    } else if (sign === '-' || (sign >= '0' && sign <= '9')) {
      NUMBER.lastIndex = at
      const literal = NUMBER.exec(text)?.[0] ?? sign
      yield { kind: 'number', text: literal }
      at += literal.length
    } else {
      if (sign === '{' || sign === '[') yield { kind: 'open', text: sign }
      else if (sign === '}' || sign === ']') yield { kind: 'close', text: sign }
      at += 1
    }
  }
}

/** After the closing mark; null when there is none. */
function endOfLiteral(text: string, start: number): number | null {
  let at = start + 1
  while (at < text.length) {
    PLAIN.lastIndex = at
    PLAIN.test(text)
    at = PLAIN.lastIndex
    if (text[at] === '"') return at + 1
    at += 2
  }
  return null
}
