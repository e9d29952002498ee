import type { Finding } from '../../../shared/coherence/model/finding.ts'

export const FAIL_LEVELS = ['error', 'warning', 'never'] as const

export type FailOn = (typeof FAIL_LEVELS)[number]

/** True when one finding is at or above the level that `--fail-on` names. */
export function fails(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return findings.some(({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning'))
}
