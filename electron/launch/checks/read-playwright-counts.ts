import type { CheckCounts } from './check-outcome.ts'

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number }
  readonly errors: readonly { readonly message?: string }[]
}

/**
 * Counts of a Playwright JSON report; null when `report` is not one. Errors outside any test (a file that does not
 * load, a setup that fails) count as failures. A flaky test passed in the end, and is named.
 */
export function readPlaywrightCounts(report: unknown): CheckCounts | null {
  if (!isPlaywrightReport(report)) return null
  const { expected, unexpected, flaky, skipped } = report.stats
  const notes = [
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
    ...report.errors.map(({ message }) => message?.split('\n', 1)[0] ?? 'an error outside any test'),
  ]
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  }
}

function isPlaywrightReport(value: unknown): value is PlaywrightReport {
  if (typeof value !== 'object' || value === null) return false
  const { stats, errors } = value as Partial<PlaywrightReport>
  return (
    Array.isArray(errors) &&
    typeof stats === 'object' &&
    [stats.expected, stats.unexpected, stats.flaky, stats.skipped].every((count) => typeof count === 'number')
  )
}
