/** Stable codes of what can be wrong with a row of a messages file; the interface translates them. */
export const ROW_PROBLEM_CODES = [
  'missing',
  'empty',
  'no-statement',
  'not-one-of',
  'unknown-keys',
  'wrong-type',
  'wrong-form',
  'repeated',
  'supersedes-itself',
  'ends-before-start',
  'replaces-itself',
] as const

export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number]

export interface RowProblem {
  readonly code: RowProblemCode
  /** What the code speaks about: `values` accepted or unknown, the earlier `row`. */
  readonly values: Readonly<Record<string, string>>
  /** The same as an English sentence, for the command line. */
  readonly problem: string
}
