/** What a UTF-16 unit is to the rules of sentence boundaries. The first is "not told here". */
const UNKNOWN = 0
const OTHER = 1
const LOWER = 2
const UPPER = 3
const LETTER = 4
const NUMERIC = 5
const FULL_STOP = 6
const TERMINAL = 7
const CLOSE = 8
const SPACE = 9
const CONTINUES = 10
const SEPARATOR = 11

/** Latin letters, and the punctuation between the general marks of Unicode: what is written in Latin script holds hardly anything else. */
const LATIN_END = 0x250
const PUNCTUATION_START = 0x2010
const PUNCTUATION_END = 0x2028
const NARROW_SPACE = 0x202f
const EURO = 0x20ac
const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a
/** U+0085 separates, U+00AD is invisible, U+2024 is a full stop of its own, and the semicolon changed its class between versions of Unicode. */
const LEFT_OUT = /[\u0085\u00ad\u2024;]/

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (LEFT_OUT.test(character)) return UNKNOWN
  if (code === LINE_FEED || code === CARRIAGE_RETURN) return SEPARATOR
  if (character === '.') return FULL_STOP
  if (/^\p{Sentence_Terminal}$/u.test(character)) return TERMINAL
  if (/^\s$/u.test(character)) return SPACE
  if (/^[,:\-–—]$/u.test(character)) return CONTINUES
  if (/^\p{Lowercase}$/u.test(character)) return LOWER
  if (/^[\p{Uppercase}\p{Lt}]$/u.test(character)) return UPPER
  if (/^\p{Alphabetic}$/u.test(character)) return LETTER
  if (/^[0-9]$/u.test(character)) return NUMERIC
  if (/^["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]$/u.test(character)) return CLOSE
  // Controls and format characters may be ignorable: left to who knows.
  return /^[\p{Cc}\p{Cf}\p{M}\p{Cn}]$/u.test(character) ? UNKNOWN : OTHER
}

const classes = new Uint8Array(0x2100)
for (let code = 0; code < LATIN_END; code += 1) classes[code] = classify(code)
for (let code = PUNCTUATION_START; code < PUNCTUATION_END; code += 1) classes[code] = classify(code)
classes[NARROW_SPACE] = SPACE
classes[EURO] = OTHER

/** Behind the line break that stands at `at`. */
function afterSeparator(text: string, at: number): number {
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1
}

/**
 * Ends of the sentences of a text in Latin script, by the rules SB3 to SB11 of Unicode's Standard Annex 29: what ICU gives,
 * without a call and three objects for each. Null when the text holds a character that is not told here: ask ICU.
 */
export function sentenceBreaks(text: string): number[] | null {
  const ends: number[] = []
  const { length } = text
  let previous = OTHER
  let index = 0
  while (index < length) {
    const kind = classes[text.charCodeAt(index)] ?? UNKNOWN
    if (kind === UNKNOWN) return null
    if (kind === SEPARATOR) {
      index = afterSeparator(text, index)
      ends.push(index)
      previous = OTHER
      continue
    }
    index += 1
    if (kind !== FULL_STOP && kind !== TERMINAL) {
      previous = kind
      continue
    }
    let next = classOf(text, index)
    if (kind === FULL_STOP && (next === NUMERIC || (next === UPPER && (previous === UPPER || previous === LOWER)))) {
      previous = kind
      continue
    }
    let at = index
    while (next === CLOSE) {
      at += 1
      next = classOf(text, at)
    }
    while (next === SPACE) {
      at += 1
      next = classOf(text, at)
    }
    if (next === UNKNOWN && at < length) return null
    if (next === SEPARATOR) {
      ends.push(afterSeparator(text, at))
      index = afterSeparator(text, at)
      previous = OTHER
      continue
    }
    // What continues the sentence, or another mark that may end it.
    const goesOn = next === CONTINUES || next === FULL_STOP || next === TERMINAL
    const resumes = goesOn || (kind === FULL_STOP && beginsSmall(text, at))
    previous = at === index ? kind : SPACE
    index = at
    if (!resumes && at < length) {
      ends.push(at)
      previous = OTHER
    }
  }
  if (length > 0 && ends.at(-1) !== length) ends.push(length)
  return ends
}

function classOf(text: string, at: number): number {
  return at < text.length ? (classes[text.charCodeAt(at)] ?? UNKNOWN) : UNKNOWN
}

/** SB8: true when a small letter comes before any other letter, end of sentence or line. */
function beginsSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const kind = classOf(text, at)
    if (kind === LOWER) return true
    if (kind === UPPER || kind === LETTER || kind === SEPARATOR || kind === FULL_STOP || kind === TERMINAL) return false
  }
  return false
}
