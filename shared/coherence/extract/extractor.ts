import type { Language } from '../../domain/language.ts'
import type { Mention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'

/** One sentence to read: `text` is its verbatim slice and `start` its offset in the whole text; tokens have absolute offsets. */
export interface SentenceInput {
  readonly text: string
  readonly start: number
  readonly tokens: readonly Token[]
  readonly language: Language
}

/** What a sentence says, in order of position, with absolute offsets; `reported` are spans that are somebody else's words. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly reported: readonly Span[]
}

/** `now` (ISO date or date-time) is the publication date that relative dates are counted from. */
export type Extractor = (sentence: SentenceInput, context: { readonly now?: string }) => Extraction
