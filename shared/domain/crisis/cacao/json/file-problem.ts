/** Why a text is no JSON that can be taken in. */
export type FileProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'number-out-of-range'
  | 'half-character'

export interface FileProblem {
  readonly code: FileProblemCode
  /** Where, from the outermost key: `['workflow', 'action--…', 'name']`. */
  readonly path: readonly string[]
  /** The key or number in question, or the limit passed. */
  readonly value: string
}
