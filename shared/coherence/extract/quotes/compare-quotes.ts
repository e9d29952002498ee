import { diffArrays } from 'diff'
import type { QuoteWord, QuoteWords } from './quote-words.ts'
import { sameQuoteWord } from './quote-words.ts'

/** A place where a quotation departs from the verbatim: its own words from `first` to `last`, the verbatim's likewise. */
export interface QuoteChange {
  readonly kind: 'changed' | 'added' | 'dropped'
  readonly first: number
  readonly last: number
  readonly verbatimFirst: number
  readonly verbatimLast: number
}

export interface QuoteComparison {
  /** Words that both say, in order. */
  readonly common: number
  readonly changes: readonly QuoteChange[]
}

interface Run {
  readonly kind: 'same' | 'only-verbatim' | 'only-quote'
  readonly count: number
}

/** Words that a quotation may add at its ends and still be this quotation; more is another one that goes on. */
const MOST_ADDED_AT_END = 3

type NumberOf = (folded: string) => number | null

function runsOf(verbatim: readonly QuoteWord[], quote: readonly QuoteWord[], numberOf: NumberOf): readonly Run[] {
  const parts = diffArrays([...verbatim], [...quote], { comparator: (left, right) => sameQuoteWord(left, right, numberOf) })
  return parts.map(({ added, removed, count }): Run => ({
    kind: added ? 'only-quote' : removed ? 'only-verbatim' : 'same',
    count: count ?? 0,
  }))
}

/** Compares a quotation with the verbatim. What an ellipsis or brackets stand for, and what lies outside a partial quotation, is no change. */
export function compareQuotes(verbatim: QuoteWords, quote: QuoteWords, numberOf: NumberOf): QuoteComparison {
  const runs = runsOf(verbatim.words, quote.words, numberOf)
  const common = runs.reduce((sum, { kind, count }) => (kind === 'same' ? sum + count : sum), 0)
  const changes: QuoteChange[] = []
  let mine = 0
  let theirs = 0
  for (let index = 0; index < runs.length;) {
    const run = runs[index]
    if (run === undefined) break
    if (run.kind === 'same') {
      mine += run.count
      theirs += run.count
      index += 1
      continue
    }
    const first = mine
    const verbatimFirst = theirs
    for (; index < runs.length; index += 1) {
      const next = runs[index]
      if (next === undefined || next.kind === 'same') break
      if (next.kind === 'only-quote') mine += next.count
      else theirs += next.count
    }
    const change = judge({ first, last: mine, verbatimFirst, verbatimLast: theirs }, verbatim, quote)
    if (change !== null) changes.push(change)
  }
  return { common, changes }
}

function judge(place: Omit<QuoteChange, 'kind'>, verbatim: QuoteWords, quote: QuoteWords): QuoteChange | null {
  const { first, last, verbatimFirst, verbatimLast } = place
  const added = last - first
  const dropped = verbatimLast - verbatimFirst
  const atStart = first === 0
  const atEnd = last === quote.words.length
  const gap = quote.words[last]?.gap === true || (atEnd && quote.open) || quote.words.slice(first, last).some((word) => word.gap)
  if (added === 0) return atStart || atEnd || gap ? null : { kind: 'dropped', ...place }
  if (dropped > 0) return gap && added === 0 ? null : { kind: 'changed', ...place }
  // The verbatim may itself leave words out, and a longer quotation may go on before or after it.
  if (verbatim.words[verbatimFirst]?.gap === true) return null
  if (!atStart && !atEnd) return { kind: 'added', ...place }
  const apart = atStart ? quote.words[last]?.stop === true : quote.words[first]?.stop === true
  return apart || added > MOST_ADDED_AT_END ? null : { kind: 'added', ...place }
}
