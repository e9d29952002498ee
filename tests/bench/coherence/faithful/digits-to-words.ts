import { toCardinal as english } from 'n2words/en-US'
import { toCardinal as french } from 'n2words/fr-FR'
import { findQuantities } from '../words/find-quantities.ts'
import { wordsOf } from '../words/words-of.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

/** A whole number in digits written in words ("12" as "twelve"); not beside a symbol, and not over 10,000. */
export const digitsToWords: FaithfulEdit = {
  name: 'digits-to-words',
  apply: (text, language, random) => {
    const own = wordsOf(language)
    if (own !== undefined && own.inWords === undefined) return null
    const found = findQuantities(text, language).filter(
      ({ value, decimals, start, end }) =>
        decimals === 0 &&
        value > 1 &&
        value <= 10_000 &&
        (own?.spaced === false || /\s$/.test(text.slice(0, start))) &&
        // "2 cents" in words would be two hundred.
        !(language === 'fr' && /^\s*cents?\b/u.test(text.slice(end))) &&
        (own?.noun ?? /^[\s\u00a0\u202f]\p{L}{4,}/u).test(text.slice(end)),
    )
    if (found.length === 0) return null
    const { value, start, end } = random.pick(found)
    const words = own?.inWords === undefined ? (language === 'fr' ? french(value) : english(value)) : own.inWords(value)
    return words === null ? null : text.slice(0, start) + words + text.slice(end)
  },
}
