import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import type { FindingItem } from './finding-item.ts'

/** The findings of a result in reading order, with their point and whether a person accepted them. */
export function findingItems(result: CheckResult): readonly FindingItem[] {
  const points = new Map(result.points.map((point) => [point.id, point]))
  const waived = new Set(result.waived)
  const mandatory = new Set(result.report.coverage.filter((entry) => entry.mandatory).map((entry) => entry.point))
  const seen = new Map<string, number>()
  return result.report.findings
    .toSorted((left, right) => left.start - right.start || left.end - right.end)
    .map((finding) => {
      const count = (seen.get(finding.fingerprint) ?? 0) + 1
      seen.set(finding.fingerprint, count)
      return {
        key: count === 1 ? finding.fingerprint : `${finding.fingerprint}#${count}`,
        finding,
        point: finding.point === null ? null : (points.get(finding.point) ?? null),
        waived: waived.has(finding.fingerprint),
        mandatory: finding.point !== null && mandatory.has(finding.point),
      }
    })
}
