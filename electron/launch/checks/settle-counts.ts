import type { CheckCounts } from './check-outcome.ts'

/**
 * Reconciles a report with how its runner ended. No report, or a runner that failed while its report shows no
 * failure (an unhandled error, a time limit, no test found), is itself one failure.
 */
export function settleCounts(reported: CheckCounts | null, exitCode: number | null): CheckCounts {
  if (reported === null) return { passed: 0, failed: 1, skipped: 0, note: `no report, the runner ended with ${ending(exitCode)}` }
  if (exitCode === 0 || reported.failed > 0) return reported
  return { ...reported, failed: 1, note: `the runner ended with ${ending(exitCode)} though no test failed` }
}

function ending(exitCode: number | null): string {
  return exitCode === null ? 'a kill at its time limit' : `status ${exitCode}`
}
