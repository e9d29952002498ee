import { findQuantities } from '../words/find-quantities.ts'
import { wordsOf } from '../words/words-of.ts'
import { writeQuantity } from '../words/write-quantity.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

/** A large exact number rounded to two or three digits and announced as such. */
export const rounding: FaithfulEdit = {
  name: 'rounding',
  apply: (text, language, random) => {
    const own = wordsOf(language)
    const found = findQuantities(text, language).filter(
      ({ value, decimals, start }) =>
        decimals === 0 &&
        value >= 1000 &&
        value % 100 !== 0 &&
        (own?.spaced === false || text.slice(0, start).endsWith(' ')) &&
        own?.bounded.test(text.slice(0, start)) !== true &&
        !/(?:about|around|some|than|least|most|over|nearly|almost|environ|quelque|de|moins|plus|près de|d['’]) $/i.test(
          text.slice(0, start),
        ),
    )
    if (found.length === 0) return null
    const quantity = random.pick(found)
    const unit = 10 ** (Math.floor(Math.log10(quantity.value)) - 1)
    const rounded = writeQuantity(Math.round(quantity.value / unit) * unit, 0, quantity.separator, language)
    return `${text.slice(0, quantity.start)}${own?.about ?? (language === 'fr' ? 'environ ' : 'about ')}${rounded}${text.slice(quantity.end)}`
  },
}
