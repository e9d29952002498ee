import type { Language } from '../../domain/language.ts'
import type { Extraction } from '../extract/extractor.ts'
import type { Mention } from '../model/mention.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { MetWord } from '../model/word.ts'
import type { ReadWords } from '../text/read-words.ts'
import { toTokens } from '../text/to-tokens.ts'
import type { LanguageTools } from './language-tools.ts'

const NOTHING: Extraction = { mentions: [], reported: [] }

/** A sentence whose tokens are made, and whose mentions are extracted, on first use. */
export class LazySentence implements Sentence {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly words: readonly MetWord[]
  readonly #text: string
  readonly #tools: LanguageTools
  readonly #now: string | undefined
  readonly #read: ReadWords
  readonly #shift: number
  #tokens: readonly Token[] | null = null
  #extraction: Extraction | null = null

  constructor(
    text: string,
    span: Span,
    paragraph: number,
    read: ReadWords,
    shift: number,
    tools: LanguageTools,
    now: string | undefined,
  ) {
    this.start = span.start
    this.end = span.end
    this.paragraph = paragraph
    this.words = read.words
    this.#read = read
    this.#shift = shift
    this.#text = text
    this.#tools = tools
    this.#now = now
  }

  get language(): Language {
    return this.#tools.language
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= toTokens(this.#read, this.#shift)
    return this.#tokens
  }

  get mentions(): readonly Mention[] {
    return this.#extracted().mentions
  }

  get reported(): readonly Span[] {
    return this.#extracted().reported
  }

  #extracted(): Extraction {
    if (this.#extraction !== null) return this.#extraction
    const { extract, language } = this.#tools
    const sentence = { text: this.#text, start: this.start, tokens: this.tokens, language }
    this.#extraction = extract === null ? NOTHING : extract(sentence, this.#now === undefined ? {} : { now: this.#now })
    return this.#extraction
  }
}
