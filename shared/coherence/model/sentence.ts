import type { Language } from '../../domain/language.ts'
import type { Mention } from './mention.ts'
import type { Span } from './span.ts'
import type { MetWord, Word } from './word.ts'

/** A word of a text. */
export interface Token extends Span, Word {}

/** A sentence of a text, extracted once and cached by content. Offsets are into the whole text. */
export interface Sentence extends Span {
  readonly paragraph: number
  readonly language: Language
  /** Words alone, for who asks no place: tokens are made when a sentence is first asked for them. */
  readonly words: readonly MetWord[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** Spans inside the sentence that are somebody else's words (quotation or "according to …"). */
  readonly reported: readonly Span[]
}
