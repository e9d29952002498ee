import type { BenchWords } from './bench-words.ts'
import { namesATime } from './names-a-time.ts'
import type { Quantity } from './find-quantities.ts'

const YEAR = /^(?:1[5-9]|20|21)/
const SYMBOL_BEFORE = /[$€£¥₽₴₺][\s\u00a0\u202f]*$/
const PART_BEFORE = /[\p{N}_:./\\+#-]$/u
const LETTER_BEFORE = /[\p{L}]$/u
const PART_AFTER = /^[_:\\/-]|^[.,٫٬]\p{Nd}|^[.,:،、]\s*\p{Nd}|^\s*[-–—~〜～:：×]\s*\p{Nd}/u
const LIST_BEFORE = /\p{Nd}[\s\u00a0\u202f]*[-–—~〜～:,،、]\s*$/u

/** Quantities in digits of a language with a words file, stricter than the checker's own reading. */
export function wordedQuantities(text: string, words: BenchWords): readonly Quantity[] {
  const decimal = words.decimal === '.' ? '\\.' : ','
  const number = new RegExp(`\\d{1,3}(?:[${words.groups}]\\d{3})+(?!\\d)(?:${decimal}\\d+)?|\\d+${decimal}\\d+|\\d+`, 'gu')
  return [...text.matchAll(number)].flatMap((match) => {
    const [written] = match
    const span = { start: match.index, end: match.index + written.length }
    const before = text.slice(0, span.start)
    const after = text.slice(span.end)
    if (PART_BEFORE.test(before) || PART_AFTER.test(after) || LIST_BEFORE.test(before)) return []
    if (words.spaced && (LETTER_BEFORE.test(before) || /^\p{L}/u.test(after))) return []
    if (/[a-z]$/i.test(before) || /^[a-z]/i.test(after)) return []
    if (words.quantity.notAfter.test(before) || words.quantity.notBefore.test(after)) return []
    if (!words.quantity.before.test(after) && !SYMBOL_BEFORE.test(before)) return []
    const decimals = written.includes(words.decimal) ? written.length - written.indexOf(words.decimal) - 1 : 0
    const digits = written.replaceAll(/\D/g, '')
    const separated = /\D/.test(written)
    if (!separated && namesATime(digits, before, after)) return []
    if (!separated && digits.length === 4 && YEAR.test(digits)) return []
    const value = Number(digits) / 10 ** decimals
    if (value === 0) return []
    return [{ ...span, value, decimals, separator: decimals === 0 && separated ? written.replaceAll(/\d/g, '').slice(0, 1) : '' }]
  })
}
