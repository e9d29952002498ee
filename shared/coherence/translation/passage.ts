import type { Language } from '../../domain/language.ts'
import type { ActorMention, DateMention, FigureMention, NegationMention } from '../model/mention.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'

/** Sentences of one side of a translation, read together. */
export interface Passage extends Span {
  readonly language: Language
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly figures: readonly FigureMention[]
  readonly dates: readonly DateMention[]
  readonly actors: readonly ActorMention[]
  readonly negations: readonly NegationMention[]
}

/** Reads sentences as one passage; they are in order and not none. */
export function readPassage(sentences: readonly Sentence[]): Passage {
  const mentions = sentences.flatMap((sentence) => sentence.mentions)
  return {
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    language: sentences[0]?.language ?? 'en',
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    figures: mentions.filter((mention) => mention.kind === 'figure'),
    dates: mentions.filter((mention) => mention.kind === 'date'),
    actors: mentions.filter((mention) => mention.kind === 'actor'),
    negations: mentions.filter((mention) => mention.kind === 'negation'),
  }
}
