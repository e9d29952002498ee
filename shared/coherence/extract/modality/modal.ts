import type { ModalFamily } from '../../model/modality-words.ts'
import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'

/** A verb that a modal governs; `root` is its folded form, or the infinitive that an inflected form comes from. */
export interface ModalHead {
  readonly token: Token
  readonly root: string
}

/** How firmly something is promised or asserted: a rung, and the words that it is said of, likeliest first. */
export interface Modal extends Span {
  readonly family: ModalFamily
  readonly act: string
  readonly level: number
  /** True when the ending of the verb says it ("fournira"). */
  readonly inflected: boolean
  readonly negated: boolean
  readonly heads: readonly ModalHead[]
}
