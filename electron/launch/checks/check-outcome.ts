/** What one stage of the checks counted. A stage without tests of its own, such as lint, counts as one check. */
export interface CheckOutcome {
  readonly stage: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Why the counts say what they say, when a report alone does not: a crash, a missing report. */
  readonly note?: string
  /** Wall time in milliseconds. */
  readonly duration: number
}

/** The counts alone, as a report gives them. */
export type CheckCounts = Pick<CheckOutcome, 'passed' | 'failed' | 'skipped' | 'note'>
