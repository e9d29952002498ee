import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Glossary } from './glossary-schema.ts'

/** One language's share of the bilingual glossary: its words by concept. */
export function glossaryOf({ concepts }: Glossary, language: Language): NonNullable<Lexicon['glossary']> {
  const words: Record<string, readonly string[]> = {}
  for (const [concept, byLanguage] of Object.entries(concepts)) {
    const own = byLanguage[language]
    if (own !== undefined) words[concept] = own
  }
  return words
}
