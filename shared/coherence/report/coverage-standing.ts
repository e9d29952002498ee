import type { CoverageStatus } from '../../domain/coverage-status.ts'
import type { Coverage, Finding, RuleId } from '../model/finding.ts'

/** Rules that say why a point may not be relayed at all, the gravest first. */
const FORBIDS = ['embargoed', 'expired', 'superseded', 'classified-leak'] as const satisfies readonly RuleId[]

/** What became of a point in a text: its coverage, or the reason why the text may not relay it. */
export type CoverageStanding = CoverageStatus | (typeof FORBIDS)[number]

/** A point that the text relays too early, too late or above its level is not contradicted, and its relaying is no good news. */
export function coverageStanding({ point, status }: Coverage, findings: readonly Finding[]): CoverageStanding {
  const own = new Set(findings.filter((finding) => finding.point === point).map(({ rule }) => rule))
  return FORBIDS.find((rule) => own.has(rule)) ?? status
}
