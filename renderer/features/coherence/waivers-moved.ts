import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import type { Waiver } from '../../../shared/domain/waiver.ts'

/** Whether a finding of this result was accepted, or taken back, since the check. */
export function waiversMoved({ report, waived }: CheckResult, waivers: readonly Waiver[]): boolean {
  const accepted = new Set(waivers.map(({ fingerprint }) => fingerprint))
  const before = new Set(waived)
  return report.findings.some(({ fingerprint }) => accepted.has(fingerprint) !== before.has(fingerprint))
}
