import type { Language } from '../../domain/language.ts'
import type { Extraction } from '../extract/extractor.ts'
import type { Mention } from '../model/mention.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { LanguageTools } from './language-tools.ts'

const NOTHING: Extraction = { mentions: [], reported: [] }

/** A sentence whose mentions are extracted on first use. */
export class LazySentence implements Sentence {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly #text: string
  readonly #tools: LanguageTools
  readonly #now: string | undefined
  #extraction: Extraction | null = null

  constructor(
    text: string,
    span: Span,
    paragraph: number,
    tokens: readonly Token[],
    tools: LanguageTools,
    now: string | undefined,
  ) {
    this.start = span.start
    this.end = span.end
    this.paragraph = paragraph
    this.tokens = tokens
    this.#text = text
    this.#tools = tools
    this.#now = now
  }

  get language(): Language {
    return this.#tools.language
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
