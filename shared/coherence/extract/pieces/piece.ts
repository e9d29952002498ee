import type { Word } from './word.ts'

/** What stands between a piece and the one before it. */
export const GAP = { none: 0, space: 1, hyphen: 2, apostrophe: 3, dot: 4 } as const
export type Gap = (typeof GAP)[keyof typeof GAP]

/** A word, a number in digits or a symbol of a sentence. Offsets are local to the sentence. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly type: 'word' | 'number' | 'symbol'
  readonly gap: Gap
  readonly word: Word
  /** Of a number: its value; `form` says what its digits spell. */
  readonly value: number
  readonly form: NumberForm
}

/** `plain` digits, `grouped` or with decimals, an all-digit `date`, a `time` of day, or a `code` (version, address). */
export type NumberForm = 'plain' | 'grouped' | 'date' | 'time' | 'code'
