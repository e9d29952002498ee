import type { ActorMention, DateMention, FigureMention, StanceMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'

/** A word of the approved sentence: `key` is its stem or the name of its group of synonyms. */
export interface WordFeature {
  readonly kind: 'word'
  readonly key: string
  /** Its other names in another language: further concepts, its origin. */
  readonly others?: readonly string[]
  readonly token: Token
  readonly weight: number
}

/**
 * A typed slot of the approved sentence: the mention that states it, or one made from a declared slot. `declared`
 * slots win over extraction and carry the range of acts that are still acceptable.
 */
export interface SlotFeature<Kind extends SlotMention = SlotMention> {
  readonly kind: Kind['kind']
  readonly mention: Kind
  readonly weight: number
  readonly declared: boolean
  /** Lowest and highest acceptable level of a stance, on its family's ladder. */
  readonly levels?: { readonly min: number; readonly max: number }
}

export type SlotMention = FigureMention | DateMention | ActorMention | StanceMention

export type Feature = WordFeature | SlotFeature
