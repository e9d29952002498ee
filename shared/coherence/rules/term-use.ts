import type { TermMatch } from '../align/term-index.ts'

/** A term found in a text: what a terminology rule reads. Offsets are relative to the paragraph. */
export interface TermUse extends TermMatch {
  /** The words as written. */
  readonly text: string
  /** True inside somebody else's words, which may not be corrected. */
  readonly reported: boolean
}
