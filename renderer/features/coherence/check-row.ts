import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'

/** One checked document as the table shows it. Accepted departures do not count. */
export interface CheckRow {
  readonly result: CheckResult
  readonly errors: number
  readonly warnings: number
  /** Mandatory points relayed, in part or whole, out of those that were checked. */
  readonly relayed: number
  readonly mandatory: number
}

/** Counts a result once, when it arrives. */
export function checkRow(result: CheckResult): CheckRow {
  const waived = new Set(result.waived)
  const open = result.report.findings.filter((finding) => !waived.has(finding.fingerprint))
  const mandatory = result.report.coverage.filter((entry) => entry.mandatory && entry.status !== 'not-checked')
  return {
    result,
    errors: open.filter((finding) => finding.severity === 'error').length,
    warnings: open.filter((finding) => finding.severity === 'warning').length,
    relayed: mandatory.filter((entry) => entry.status === 'relayed' || entry.status === 'partial').length,
    mandatory: mandatory.length,
  }
}
