import type { Language } from '../../domain/language.ts'
import type { Sentence } from './sentence.ts'

/** A text after stage 1 and 2 of the pipeline: everything alignment and the rules need. */
export interface ExtractedText {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly Sentence[]
}
