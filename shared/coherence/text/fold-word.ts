const NOT_ASCII = /[\u0080-\uffff]/
const ONLY_PLAIN_MARKS = /[\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u0640\u0591-\u05c7]/g
const DECIMAL_DIGIT = /\p{Nd}/gu
const SPECIAL = /[ßæœøłđðþıς’‘ʼ＇ىیکةٱ\u200c\u00ad\u200e\u200f]|\u200d/g

const SPECIAL_FORMS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '＇': "'",
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
}

/** Value of a decimal digit of any script: every Unicode set of digits is a run of ten that starts at a zero. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/**
 * The normal form in which words are compared: NFKC, lower case, no accents (Latin, Greek, Cyrillic, Arabic, Hebrew),
 * ASCII digits, straight apostrophes. Kana keep their voicing marks, which are letters there and not accents.
 * Offsets are never taken from a folded word: its length may differ.
 */
export function foldWord(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ONLY_PLAIN_MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, (character) => SPECIAL_FORMS[character] ?? '')
    .replace(DECIMAL_DIGIT, (digit) => (digit < '\u0080' ? digit : digitValue(digit)))
}
