import type { CheckCounts } from './check-outcome.ts'

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests?: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

/**
 * Counts of a vitest JSON report; null when `report` is not one. A file that could not even be loaded has no tests
 * in the report: it counts as one failure, so that a broken import never lowers the number of failures to zero.
 */
export function readVitestCounts(report: unknown): CheckCounts | null {
  if (!isVitestReport(report)) return null
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    ...(unloaded.length === 0 ? {} : { note: `could not be loaded: ${unloaded.map(({ name }) => name).join(', ')}` }),
  }
}

function isVitestReport(value: unknown): value is VitestReport {
  if (typeof value !== 'object' || value === null) return false
  const report = value as Partial<VitestReport>
  return (
    typeof report.numPassedTests === 'number' &&
    typeof report.numFailedTests === 'number' &&
    typeof report.numPendingTests === 'number' &&
    Array.isArray(report.testResults)
  )
}
