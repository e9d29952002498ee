import type { Language } from '../../domain/language.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import { RULE_IDS, type RuleId } from '../model/finding.ts'

const translated = new WeakMap<PreparedMessages, Map<Language, boolean>>()

/** Asked on every check, and answered from all the points: once for each language. */
function isTranslated(prepared: PreparedMessages, language: Language): boolean {
  const byLanguage = translated.get(prepared) ?? new Map<Language, boolean>()
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const found = prepared.points.some(({ variants }) => !variants.has(language))
  byLanguage.set(language, found)
  translated.set(prepared, byLanguage)
  return found
}

/**
 * Rules that ran on a text alone. Texts are compared with each other afterwards; a translation is only where a point
 * lacks the language of the text (or a source is given, afterwards too); claims are read only where every point speaks it.
 */
export function performedRules(prepared: PreparedMessages, language: Language, claimsRead: boolean): readonly RuleId[] {
  return RULE_IDS.filter((rule) => {
    if (rule === 'cross-post-dissonance') return false
    if (rule === 'translation-loss') return isTranslated(prepared, language)
    return rule !== 'unsupported-claim' || claimsRead
  })
}
