import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'

export interface TextIn {
  readonly words: string
  /** The language that the words are in: another one than asked for when that one has none. */
  readonly language: string
}

/** A text of a playbook in this language, else in French, English, or whatever there is. */
export function textIn(text: LocalizedText, language: string): TextIn {
  const found = [language, 'fr', 'en', ...Object.keys(text)].find((tag) => (text[tag] ?? '').trim() !== '')
  return found === undefined ? { words: '', language } : { words: text[found] ?? '', language: found }
}
