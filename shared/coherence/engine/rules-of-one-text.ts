import { RULE_IDS, type RuleId } from '../model/finding.ts'

/** Rules that need another text than the one checked. */
const NEED_ANOTHER: ReadonlySet<RuleId> = new Set(['cross-post-dissonance'])

/** Rules that run on a text alone. */
export const RULES_OF_ONE_TEXT: readonly RuleId[] = RULE_IDS.filter((rule) => !NEED_ANOTHER.has(rule))
