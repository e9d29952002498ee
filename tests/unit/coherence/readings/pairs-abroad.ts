import type { Language } from '../../../../shared/domain/language.ts'
import type { HardPairs } from './hard-readings-schema.ts'

/** French and English say the same statements in the same order: the texts of one are held against the statements of the other. */
const OTHER: Partial<Record<Language, Language>> = { fr: 'en', en: 'fr' }

/** Texts in a language with the statement, in the other, that they nearly translate. */
export function pairsAbroad(
  pairs: HardPairs,
  language: Language,
): readonly { readonly statement: string; readonly text: string; readonly language: Language }[] {
  const from = OTHER[language]
  const own = pairs[language] ?? []
  if (from === undefined) return []
  const statements = [...new Set((pairs[from] ?? []).map(({ statement }) => statement))]
  const ranks = [...new Set(own.map(({ statement }) => statement))]
  return own.flatMap(({ statement, text }) => {
    const foreign = statements[ranks.indexOf(statement)]
    return foreign === undefined ? [] : [{ statement: foreign, text, language: from }]
  })
}
