import type { Alignment } from '../align/alignment.ts'
import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from '../text/fold-word.ts'
import { sameWord } from './same-word.ts'

/** A sign after which another clause begins. */
const CLAUSE_END = /[.,;:!?()[\]…—]/u

export interface Act extends Span {
  /** Spellings of the act, whose other words are no object ("accoglie" … "con favore"). */
  readonly forms?: readonly string[]
}

/** What an act is directed at: the content words that follow it without a function word between them. */
function objectOf(act: Act, tokens: readonly Token[], text: string): readonly Token[] {
  const own = new Set(act.forms?.flatMap((form) => foldWord(form).split(' ')))
  const object: Token[] = []
  let from = act.end
  for (const token of tokens) {
    if (token.start < act.end) continue
    if (CLAUSE_END.test(text.slice(from, token.start)) || (object.length > 0 && token.stop)) break
    from = token.end
    if (!token.stop && !own.has(token.folded)) object.push(token)
  }
  return object
}

const oneIsAmong = (words: readonly Token[], tokens: readonly Token[]): boolean =>
  words.some((word) => tokens.some((other) => !other.stop && sameWord(other, word)))

/**
 * Whether two acts may be directed at one thing. False for "rejects any attack on the sovereignty" beside "supports the
 * sovereignty": the text says the approved object, and directs its act at something else. True where nothing follows an act.
 */
export function sharesObject({ unit, window, text }: Alignment, approved: Act, said: Act): boolean {
  const tokens = window.sentences.find(({ start, end }) => start <= said.start && said.end <= end)?.tokens ?? []
  const object = objectOf(said, tokens, text)
  if (object.length === 0 || oneIsAmong(object, unit.sentence.tokens)) return true
  return !oneIsAmong(objectOf(approved, unit.sentence.tokens, unit.statement), tokens)
}
