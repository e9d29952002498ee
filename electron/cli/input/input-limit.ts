import { UsageProblem } from '../usage-problem.ts'

/** Largest input read whole, 32 MiB: far over the longest text an embassy publishes. A batch file has no limit. */
export const MAX_INPUT_BYTES = 32 * 1024 * 1024

/** The refusal of a larger one. */
export function tooLarge(shown: string): UsageProblem {
  return new UsageProblem(`cannot read ${shown}: larger than ${MAX_INPUT_BYTES / 1024 / 1024} MiB`)
}
