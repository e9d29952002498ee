/** What is put where something was taken out. */
const GONE = '[…]'
const WORD = /[\p{L}\p{M}]+/gu
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** What people write between the digits of a phone number. */
const BETWEEN = String.raw`[\p{Zs}\p{Pd}.()/]{0,3}`
/** Seven digits or more, in the digits of any script; a colon may stand before and after, as in "Tel:", but for a time. */
const NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}]|\p{Nd}:)[+(]?\p{Nd}(?:${BETWEEN}\p{Nd}){6,}(?![\p{L}\p{N}]|:\p{Nd})`, 'gu')
/** The zeros of the digits in which phones are written: European, Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10] as const
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/u
/** Shorter words of a name ("de", "El") are common words elsewhere; they go with the whole name alone. */
const SHORTEST = 3
/** Digits of a number that is known and too short to be found by its look: that of an office. Three are an emergency service's. */
const SHORT = { from: 4, to: 6 } as const

export type Scrub = (text: string) => string

interface Known {
  readonly names: readonly string[]
  readonly phones: readonly string[]
}

/**
 * Takes known names, phone numbers and addresses of electronic mail out of a text. A name goes whole, and by each of its
 * words that has a capital and three letters or more, whatever their accents and capitals in the text. Rather too much
 * than too little: a common word that is somebody's name goes too.
 */
export function createScrub({ names, phones }: Known): Scrub {
  const whole = [...new Set(names.map((name) => name.normalize('NFC').trim()).filter((name) => name !== ''))].toSorted(
    (a, b) => b.length - a.length,
  )
  const words = new Set(
    whole.flatMap((name) =>
      (name.match(WORD) ?? []).filter((word) => word.length >= SHORTEST && !/^\p{Ll}/u.test(word)).map(fold),
    ),
  )
  const numbers = new Set(phones.map(digits).filter((phone) => phone.length > 0))
  const known = whole.length === 0 ? null : new RegExp(whole.map(spaced).join('|'), 'giu')
  const offices = [...numbers].filter(({ length }) => length >= SHORT.from && length <= SHORT.to).map(dialled)
  return (text) => {
    const composed = text.normalize('NFC')
    const named = known === null ? composed : composed.replace(known, GONE)
    const numbered = named.replaceAll(EMAIL, GONE).replaceAll(NUMBER, (found) => (isPhone(found, numbers) ? GONE : found))
    return offices
      .reduce((left, office) => left.replaceAll(office, GONE), numbered)
      .replaceAll(WORD, (word) => (words.has(fold(word)) ? GONE : word))
  }
}

function isPhone(found: string, known: ReadonlySet<string>): boolean {
  if (DATE.test(inAscii(found))) return false
  // With or without the code of its country.
  const typed = digits(found)
  if ([...known].some((phone) => phone.endsWith(typed.slice(-7)) || typed.endsWith(phone.slice(-7)))) return true
  return /^[+(0]/u.test(inAscii(found)) || /[-.]/u.test(found)
}

/** A known short number, however it is spaced and in whatever digits. */
function dialled(number: string): RegExp {
  const each = [...number].map((digit) => `[${ZEROS.map((zero) => String.fromCodePoint(zero + Number(digit))).join('')}]`)
  return new RegExp(`(?<!\\p{N})${each.join(BETWEEN)}(?!\\p{N})`, 'gu')
}

const inAscii = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((each) => code >= each && code < each + 10)
    return zero === undefined ? digit : String(code - zero)
  })
const digits = (text: string): string => inAscii(text).replaceAll(/\D/gu, '')
/** A name, whatever stands for the spaces in it. */
const spaced = (name: string): string =>
  name
    .split(/\s+/u)
    .map(escape)
    .join(String.raw`\s+`)
const fold = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
