import { rewrite } from './rewrite.ts'

/** Quotes, apostrophes and spaces of another keyboard. */
export const typography = rewrite('typography', {
  fr: [
    [/'/g, '’'],
    [/« ?/g, '«\u00a0'],
    [/ ?»/g, '\u00a0»'],
    [/ ([;:!?%€])/g, '\u202f$1'],
    [/(\d) (\d{3})\b/g, '$1\u202f$2'],
  ],
  en: [
    [/'/g, '’'],
    [/"([^"]*)"/g, '“$1”'],
    [/ - /g, ' – '],
  ],
})
