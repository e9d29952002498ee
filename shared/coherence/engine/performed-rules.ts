import type { Language } from '../../domain/language.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import { RULE_IDS, type RuleId } from '../model/finding.ts'

/**
 * Rules that ran on a text alone. Texts are compared with each other afterwards; a translation is only where a point
 * lacks the language of the text (or a source is given, afterwards too); claims are read only where every point speaks it.
 */
export function performedRules(prepared: PreparedMessages, language: Language, claimsRead: boolean): readonly RuleId[] {
  const translated = prepared.points.some(({ variants }) => !variants.has(language))
  return RULE_IDS.filter((rule) => {
    if (rule === 'cross-post-dissonance') return false
    if (rule === 'translation-loss') return translated
    return rule !== 'unsupported-claim' || claimsRead
  })
}
