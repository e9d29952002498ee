/** What is put where something was taken out. */
const GONE = '[…]'
const WORD = /[\p{L}\p{M}]+/gu
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Digits with what people write between them; seven digits or more. */
const NUMBER = /(?<![\p{L}\p{N}:])[+(]?\d(?:[ .()/\u00a0\u202f-]{0,3}\d){6,}(?![\p{L}\p{N}:])/gu
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/u
/** Shorter words of a name ("de", "El") are common words elsewhere; they go with the whole name alone. */
const SHORTEST = 3

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
  const whole = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].toSorted(
    (a, b) => b.length - a.length,
  )
  const words = new Set(
    whole.flatMap((name) =>
      (name.match(WORD) ?? []).filter((word) => word.length >= SHORTEST && !/^\p{Ll}/u.test(word)).map(fold),
    ),
  )
  const numbers = new Set(phones.map(digits).filter((phone) => phone.length > 0))
  const known = whole.length === 0 ? null : new RegExp(whole.map(escape).join('|'), 'giu')
  return (text) => {
    const named = known === null ? text : text.replace(known, GONE)
    return named
      .replaceAll(EMAIL, GONE)
      .replaceAll(NUMBER, (found) => (isPhone(found, numbers) ? GONE : found))
      .replaceAll(WORD, (word) => (words.has(fold(word)) ? GONE : word))
  }
}

function isPhone(found: string, known: ReadonlySet<string>): boolean {
  if (DATE.test(found)) return false
  // With or without the code of its country.
  const typed = digits(found)
  if ([...known].some((phone) => phone.endsWith(typed.slice(-7)) || typed.endsWith(phone.slice(-7)))) return true
  return /^[+(0]/u.test(found) || /[-.]/u.test(found)
}

const digits = (text: string): string => text.replaceAll(/\D/gu, '')
const fold = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
