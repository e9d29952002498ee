import type { ReportUi } from './to-text-words.ts'

/** "français", "Arabic": a language in the words of a report; its code when it has none. */
export function languageName(language: string, ui: ReportUi): string {
  return new Intl.DisplayNames([ui], { type: 'language' }).of(language) ?? language
}
