import type { BaseText } from './base-text.ts'

/** The name that figures are kept under: "fr", or "en>fr" for French texts held against English statements. */
export function pairOf({ language, statementLanguage }: BaseText): string {
  return language === statementLanguage ? language : `${statementLanguage}>${language}`
}
