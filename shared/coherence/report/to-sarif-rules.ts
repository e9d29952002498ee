import type { RuleId } from '../model/finding.ts'

type SarifLevel = 'error' | 'warning' | 'note'

/** What the log says about each rule: a short name and the level it has unless a result says otherwise. */
export const SARIF_RULES: Readonly<Record<RuleId, { readonly text: string; readonly level: SarifLevel }>> = {
  'figure-mismatch': { text: 'A figure differs from the approved one.', level: 'error' },
  'date-mismatch': { text: 'A date differs from the approved one.', level: 'error' },
  'actor-mismatch': { text: 'Another country, organisation, person or place stands in the same role.', level: 'error' },
  'role-swap': { text: 'Who does what to whom is reversed.', level: 'error' },
  'polarity-flip': { text: 'A negation was added or lost.', level: 'error' },
  'stance-shift': { text: 'The position is stronger, weaker or of another kind than approved.', level: 'error' },
  'commitment-shift': { text: 'The text commits or asserts more, or less, than approved.', level: 'warning' },
  'quantifier-shift': { text: 'All became some, or an exception was added or dropped.', level: 'warning' },
  misquote: { text: 'Quoted words differ from the verbatim.', level: 'error' },
  omission: { text: 'An approved point, or a part of it, is missing.', level: 'error' },
  'term-forbidden': { text: 'A forbidden term is used.', level: 'error' },
  'term-preferred': { text: 'Another term is preferred.', level: 'note' },
  embargoed: { text: 'The point is still under embargo.', level: 'error' },
  expired: { text: 'The point is no longer valid.', level: 'error' },
  superseded: { text: 'The point was replaced by a newer one.', level: 'error' },
  'classified-leak': { text: 'A classification or handling marking, or a point above the level of the text.', level: 'error' },
  'translation-loss': { text: 'A translation lost or changed a figure, name, date or negation of its source.', level: 'error' },
  'unsupported-claim': { text: 'The text commits to something that no approved point carries.', level: 'warning' },
  'late-key-message': { text: 'A mandatory point comes after the third paragraph.', level: 'note' },
  'cross-post-dissonance': { text: 'Two local texts say different things of one point.', level: 'error' },
}
