import type { Language } from '../../domain/language.ts'
import type { Mention } from './mention.ts'
import type { Span } from './span.ts'

/** A word with its normal form: `folded` is lower case without accents, `stem` what alignment compares; `stop` marks function words. */
export interface Token extends Span {
  readonly folded: string
  readonly stem: string
  readonly stop: boolean
}

/** A sentence of a text, extracted once and cached by content. Offsets are into the whole text. */
export interface Sentence extends Span {
  readonly paragraph: number
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** Spans inside the sentence that are somebody else's words (quotation or "according to …"). */
  readonly reported: readonly Span[]
}
