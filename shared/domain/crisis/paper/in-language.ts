import type { LocalizedText } from '../model/localized-text.ts'
import type { PaperText } from './paper-page.ts'

/** The text in the language asked for, else in the first one that it has. Null when it says nothing in any. */
export function inLanguage(text: LocalizedText, language: string): PaperText | null {
  const wanted = text[language]
  if (wanted !== undefined && wanted.trim() !== '') return { text: wanted, language }
  const other = Object.entries(text).find(([, words]) => words.trim() !== '')
  return other === undefined ? null : { text: other[1], language: other[0] }
}
