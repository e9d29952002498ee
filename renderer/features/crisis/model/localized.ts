import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'

/** The text in this language, else in French, English, or whatever there is. */
export function localized(text: LocalizedText, language: string): string {
  return text[language] ?? text['fr'] ?? text['en'] ?? Object.values(text)[0] ?? ''
}
