import type { Finding, RuleId } from '../../../shared/coherence/model/finding.ts'
import { type NamedKind, namedKind } from '../../../shared/coherence/report/named-kind.ts'

/** The words that name a finding: its rule's, or for a name those of what both names name: a place is no actor. */
export function titleKey(
  finding: Pick<Finding, 'rule' | 'expected' | 'actual'>,
): `findings:rule.${RuleId}` | `findings:named.${NamedKind}` {
  const kind = namedKind(finding)
  return kind === null ? `findings:rule.${finding.rule}` : `findings:named.${kind}`
}
