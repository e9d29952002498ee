import type { RuleId } from '../../../shared/coherence/model/finding.ts'

/**
 * The rules, the gravest first: what must not leave at all, then a text that says the contrary or takes another stand, then
 * who, whose words and how much, then when, terms and what is missing. A point that a newer one replaced is said last: its
 * figure is already told as a figure.
 */
const GRAVEST_FIRST = [
  'classified-leak',
  'embargoed',
  'polarity-flip',
  'stance-shift',
  'commitment-shift',
  'role-swap',
  'actor-mismatch',
  'misquote',
  'figure-mismatch',
  'date-mismatch',
  'quantifier-shift',
  'translation-loss',
  'cross-post-dissonance',
  'term-forbidden',
  'unsupported-claim',
  'omission',
  'expired',
  'term-preferred',
  'late-key-message',
  'superseded',
] as const satisfies readonly RuleId[]

type Ranked = (typeof GRAVEST_FIRST)[number]
// A rule that is left out of the order does not compile.
const RANK: Readonly<Record<RuleId, number>> = Object.fromEntries(GRAVEST_FIRST.map((rule, index) => [rule, index])) as Record<
  Ranked,
  number
>

/** How far down a rule's findings stand among those of one severity; 0 is the gravest. */
export function ruleGravity(rule: RuleId): number {
  return RANK[rule]
}
