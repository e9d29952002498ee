import type { Alignment } from '../align/alignment.ts'
import { ourMentions } from '../align/our-mentions.ts'
import type { WordingSide } from '../extract/wording/wording-side.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'

const LEAST_SHARE = 0.3

/** The words outside dates: the month of May promises nothing. */
function undated({ tokens, mentions }: Sentence): readonly Token[] {
  const dates = mentions.filter(({ kind }) => kind === 'date')
  return dates.length === 0 ? tokens : tokens.filter((token) => !dates.some((date) => contains(date, token)))
}

/** True for a sentence of the window that carries a good part of what the window carries: a neighbour may be there for a word or two. */
function tells(sentence: Sentence, { window, matched }: Alignment): boolean {
  if (window.sentences.length < 2) return true
  let carried = 0
  for (const token of matched.values()) if (contains(sentence, token)) carried += 1
  return carried >= matched.size * LEAST_SHARE
}

const approvedSides = new WeakMap<Sentence, WordingSide>()

/** The approved sentence's side, made once for the sentence, so that what is read of it is read once. */
function approvedSide({ unit }: Alignment): WordingSide {
  const known = approvedSides.get(unit.sentence)
  if (known !== undefined) return known
  const side = {
    source: unit.statement,
    tokens: undated(unit.sentence),
    negations: unit.sentence.mentions.filter((mention) => mention.kind === 'negation'),
  }
  approvedSides.set(unit.sentence, side)
  return side
}

interface WordingSides {
  readonly point: WordingSide
  readonly said: WordingSide
}

/**
 * The rules of wording read one pair after the other: the last one's sides are all that they ask for again. Held weakly: a
 * workspace that was locked must leave no text behind.
 */
let latest = new WeakMap<Alignment, WordingSides>()

/** The approved sentence and what the text itself says of it, as words: somebody else's words are left out of the text's side. */
export function wordingSides(alignment: Alignment): WordingSides {
  const known = latest.get(alignment)
  if (known !== undefined) return known
  const { window, text } = alignment
  const telling = window.sentences.filter((sentence) => tells(sentence, alignment))
  const tokens = telling.flatMap(undated)
  const said = { source: text, tokens: ourMentions(alignment, tokens), negations: ourMentions(alignment, window.negations) }
  const sides = { point: approvedSide(alignment), said }
  latest = new WeakMap([[alignment, sides]])
  return sides
}
