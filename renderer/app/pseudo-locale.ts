/** The name of the pseudo-locale: Arabic script direction, no real language. */
export const PSEUDO_LOCALE = 'ar-XB'

const RIGHT_TO_LEFT = '\u202E'
const POP = '\u202C'
const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'

/**
 * A bundle of messages rewritten for looking at the layout from right to left: the words of each message are turned around by bidirectional
 * marks, while `{{values}}` and `<0>` tags stay as they are, values isolated.
 */
export function pseudoLocale(bundle: unknown): unknown {
  if (typeof bundle === 'string') {
    return bundle
      .split(/(\{\{.*?\}\}|<\/?\d+>|\$t\(.*?\))/)
      .map((part, index) => {
        if (index % 2 === 1) return part.startsWith('{{') ? `${ISOLATE}${part}${END_ISOLATE}` : part
        return part.trim() === '' ? part : `${RIGHT_TO_LEFT}${part}${POP}`
      })
      .join('')
  }
  if (typeof bundle === 'object' && bundle !== null) {
    return Object.fromEntries(Object.entries(bundle).map(([key, value]) => [key, pseudoLocale(value)]))
  }
  return bundle
}
