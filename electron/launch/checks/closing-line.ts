import type { CheckOutcome } from './check-outcome.ts'

/** The last line of every run, in words that any reader of logs knows. */
export function closingLine(outcomes: readonly Pick<CheckOutcome, 'passed' | 'failed'>[]): string {
  const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
