import type { Language } from '../../domain/language.ts'
import type { PreparedUnit } from './prepared-point.ts'
import type { TextWindow } from './read-window.ts'
import type { WindowScore } from './score-window.ts'

/** A unit found in a text: which sentences carry it, and how well. Offsets are those of `text`. */
export interface Alignment extends WindowScore {
  readonly unit: PreparedUnit
  /** The paragraph's text. */
  readonly text: string
  readonly language: Language
  readonly window: TextWindow
  /** Rank, in the paragraph, of the sentence that carries most of it. */
  readonly seed: number
  /** True when the unit is in another language than the text. */
  readonly across: boolean
}

/** Scores from which a pair counts as aligned (rules run) and as weak (kept to tell "reworded" from "absent"). */
export const ALIGNED = 0.55
export const WEAK = 0.4
