import type { RuleId } from '../model/finding.ts'
import type { Departure } from '../rules/departure.ts'

/** What a translation may lose or change; an act is told as a shift of stance in any language. */
const LOSSES: ReadonlySet<RuleId> = new Set(['figure-mismatch', 'date-mismatch', 'actor-mismatch', 'polarity-flip'])

/**
 * A departure from a point that has no variant in the language of the text: the text is then its translation, so a
 * figure, a date, a name or a negation that differs is a loss of that translation.
 */
export function asTranslationLoss(departure: Departure): Departure {
  return LOSSES.has(departure.rule) ? { ...departure, rule: 'translation-loss' } : departure
}
