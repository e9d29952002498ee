import type { PaperText } from './paper-page.ts'

/** Words in the language of the page, or in none: a name, a number. */
export const plain = (text: string): PaperText => ({ text, language: null })
