import type { Severity } from '../model/severity.ts'

/** Distinct approvers that a message needs: two from level 3 on, else one. */
export function approvalsNeeded(severity: Severity): number {
  return severity >= 3 ? 2 : 1
}
