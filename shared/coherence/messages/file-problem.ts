/** Stable codes of why a file could not be read as messages, whole or in part; the interface translates them. */
export const FILE_PROBLEM_CODES = [
  'not-json',
  'not-yaml',
  'not-an-object',
  'no-format',
  'unknown-format',
  'not-a-list',
  'no-columns',
  'broken-csv',
] as const

export interface FileProblem {
  readonly code: (typeof FILE_PROBLEM_CODES)[number]
  /** What the code speaks about: the `line` when it is known, the `format` or the list's `name`. */
  readonly values: Readonly<Record<string, string>>
  /** The same as an English sentence, for the command line. */
  readonly problem: string
}
