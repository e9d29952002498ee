import type { Finding, RuleId } from '../../../shared/coherence/model/finding.ts'

/** What the first part of a gazetteer's id says of the name. */
const KINDS = { country: 'country', city: 'place', region: 'place', org: 'organisation', person: 'person' } as const

type Kind = (typeof KINDS)[keyof typeof KINDS]

function kindOf(id: string): Kind | undefined {
  return Object.entries(KINDS).find(([start]) => id.startsWith(`${start}:`))?.[1]
}

/** The words that name a finding: its rule's, or for a name those of what both names name ("city:gao"): a place is no actor. */
export function titleKey({
  rule,
  expected,
  actual,
}: Pick<Finding, 'rule' | 'expected' | 'actual'>): `findings:rule.${RuleId}` | `findings:named.${Kind}` {
  if (rule !== 'actor-mismatch') return `findings:rule.${rule}`
  const kind = kindOf(expected)
  return kind === undefined || kind !== kindOf(actual) ? `findings:rule.${rule}` : `findings:named.${kind}`
}
