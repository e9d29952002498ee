/** What a UTF-16 unit is to the tokenizer. Surrogates count as letters: both halves stay in one token. */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
/** Han and kana: no spaces between words, so every character is a token of its own. */
export const IDEOGRAPH = 4

const UNKNOWN = 255
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u
const NUMBER = /^\p{Nd}$/u
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u

const classes = new Uint8Array(65_536).fill(UNKNOWN)

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return LETTER
  const character = String.fromCharCode(code)
  if (character === "'" || character === '’' || character === 'ʼ' || character === '＇') return APOSTROPHE
  // Soft hyphen and zero-width joiners stand inside words without ending them.
  if (code === 0xad || code === 0x200c || code === 0x200d) return LETTER
  if (SINGLE.test(character)) return IDEOGRAPH
  if (LETTER_OR_MARK.test(character)) return LETTER
  return NUMBER.test(character) ? DIGIT : OTHER
}

/** Class of a UTF-16 unit, from a table that fills itself: one regex test per distinct character of a session. */
export function characterClass(code: number): number {
  const known = classes[code] ?? OTHER
  if (known !== UNKNOWN) return known
  const found = classify(code)
  classes[code] = found
  return found
}
