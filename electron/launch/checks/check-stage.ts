import type { CheckCounts } from './check-outcome.ts'

/** One stage of the checks, run by a program of node_modules/.bin or by Node itself. */
export interface CheckStage {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which the stage is killed and counts as failed. */
  readonly limit: number
  /** Needs a window: runs where windows can open without disturbing anybody. */
  readonly needsWindow?: boolean
  /** Where the counts are, for a runner that writes a report; relative to the project folder. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => CheckCounts | null }
}
