import type { Language } from '../../../../shared/domain/language.ts'

/** Word names languages with a region: the one whose spelling and typography a foreign ministry writes by default. */
const TAGS: Readonly<Record<Language, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  es: 'es-ES',
  ar: 'ar-SA',
  de: 'de-DE',
  pt: 'pt-PT',
  it: 'it-IT',
  nl: 'nl-NL',
  ru: 'ru-RU',
  uk: 'uk-UA',
  pl: 'pl-PL',
  tr: 'tr-TR',
  el: 'el-GR',
  zh: 'zh-CN',
  ja: 'ja-JP',
}

export interface DocxLanguage {
  readonly value?: string
  readonly eastAsia?: string
  readonly bidirectional?: string
}

/** The attribute in which Word expects a language: by script. */
export function docxLanguage(language: Language): DocxLanguage {
  const tag = TAGS[language]
  if (language === 'ar') return { value: tag, bidirectional: tag }
  return language === 'zh' || language === 'ja' ? { value: tag, eastAsia: tag } : { value: tag }
}
