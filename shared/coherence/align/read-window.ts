import type { ActorMention, DateMention, FigureMention, NegationMention, StanceMention, VagueMention } from '../model/mention.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import { boundCues } from './bound-cues.ts'
import type { LexicalKeys } from './lexical-keys.ts'
import { saysConcepts } from './says-concepts.ts'

/** One to three neighbouring sentences of a text, laid out for comparison. */
export interface TextWindow {
  readonly sentences: readonly Sentence[]
  /** First token of each key. */
  readonly words: ReadonlyMap<string, Token>
  readonly content: readonly Token[]
  /** Across languages: the most telling name of each word that has one. */
  readonly keyOf: ReadonlyMap<Token, string>
  readonly figures: readonly FigureMention[]
  readonly vague: readonly VagueMention[]
  readonly dates: readonly DateMention[]
  readonly actors: readonly ActorMention[]
  readonly stances: readonly StanceMention[]
  readonly negations: readonly NegationMention[]
}

const NO_KEYS = new Map<Token, string>()
const NONE: readonly never[] = []

/** A list without the room that `push` left for more: windows are kept with their paragraph. */
function fitted<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? NONE : items.slice()
}

/** Reads neighbouring sentences as one window, its words named within one language or across languages. */
export function readWindow(sentences: readonly Sentence[], keys: LexicalKeys, across: boolean): TextWindow {
  const words = new Map<string, Token>()
  const content: Token[] = []
  const keyOf = across ? new Map<Token, string>() : NO_KEYS
  const figures: FigureMention[] = []
  const vague: VagueMention[] = []
  const dates: DateMention[] = []
  const actors: ActorMention[] = []
  const stances: StanceMention[] = []
  const negations: NegationMention[] = []
  for (const sentence of sentences) {
    const { tokens, words: met } = sentence
    const bounds = across ? boundCues(sentence) : NONE
    for (let rank = 0; rank < tokens.length; rank += 1) {
      const token = tokens[rank]
      if (token === undefined || token.stop) continue
      if (bounds.some((cue) => contains(cue, token))) continue
      content.push(token)
      if (across) {
        const named = keys.abroad(token)
        if (named[0] !== undefined) keyOf.set(token, named[0])
        for (const key of named) if (!words.has(key)) words.set(key, token)
        continue
      }
      const word = met[rank]
      const key = word === undefined ? keys.within(token) : keys.keyOf(word)
      if (!words.has(key)) words.set(key, token)
    }
    for (const mention of sentence.mentions) {
      if (mention.kind === 'figure') {
        if (!mention.reference) figures.push(mention)
      } else if (mention.kind === 'vague') vague.push(mention)
      else if (mention.kind === 'date') dates.push(mention)
      else if (mention.kind === 'actor') {
        if (!across || !saysConcepts(mention, sentence.tokens, keys)) actors.push(mention)
      } else if (mention.kind === 'stance') stances.push(mention)
      else if (mention.kind === 'negation') negations.push(mention)
    }
  }
  return {
    sentences,
    words,
    content: content.slice(),
    keyOf,
    figures: fitted(figures),
    vague: fitted(vague),
    dates: fitted(dates),
    actors: fitted(actors),
    stances: fitted(stances),
    negations: fitted(negations),
  }
}
