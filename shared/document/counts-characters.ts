import type { Language } from '../domain/language.ts'

/** True for the languages whose writers count characters: their scripts put no spaces between words. */
export function countsCharacters(language: Language): boolean {
  return language === 'zh' || language === 'ja'
}
