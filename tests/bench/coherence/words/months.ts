import type { BenchLanguage } from '../bench-language.ts'

/** Month names as written inside a sentence, January first. */
export const MONTHS: Readonly<Partial<Record<BenchLanguage, readonly string[]>>> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
