import type { Severity } from '../../../shared/coherence/model/finding.ts'
import type { FindingItem } from './finding-item.ts'
import { ruleGravity } from './rule-gravity.ts'

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export interface FindingGroups {
  readonly bySeverity: Readonly<Record<Severity, readonly FindingItem[]>>
  readonly waived: readonly FindingItem[]
  /** What J and K walk through: the open findings as the panel lists them. */
  readonly order: readonly FindingItem[]
}

/** Open findings by severity, worst first, inside each by the gravity of the rule and then in reading order; accepted ones apart. */
export function groupFindings(items: readonly FindingItem[]): FindingGroups {
  const open = items.filter((item) => !item.waived)
  const of = (severity: Severity) =>
    open
      .filter((item) => item.finding.severity === severity)
      .toSorted((left, right) => ruleGravity(left.finding.rule) - ruleGravity(right.finding.rule))
  const bySeverity = { error: of('error'), warning: of('warning'), info: of('info') }
  return {
    bySeverity,
    waived: items.filter((item) => item.waived),
    order: SEVERITIES.flatMap((severity) => bySeverity[severity]),
  }
}
