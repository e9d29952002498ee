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

/** A piece of a quotation between two gaps, by its words. */
interface Piece {
  readonly first: number
  readonly last: number
}

/** The quotation cut where it leaves something out or inserts something. */
function piecesOf({ words }: QuoteWords): readonly Piece[] {
  const starts = words.flatMap((word, at) => (at === 0 || word.gap ? [at] : []))
  return starts.map((first, rank) => ({ first, last: starts[rank + 1] ?? words.length }))
}

/** Where a piece stands word for word in the verbatim, from a place on; -1 when it does not. */
function placeOfPiece(piece: Piece, quote: QuoteWords, verbatim: QuoteWords, from: number, numberOf: NumberOf): number {
  const length = piece.last - piece.first
  for (let start = from; start + length <= verbatim.words.length; start += 1) {
    let step = 0
    while (step < length) {
      const mine = quote.words[piece.first + step]
      const theirs = verbatim.words[start + step]
      if (mine === undefined || theirs === undefined || !sameQuoteWord(theirs, mine, numberOf)) break
      step += 1
    }
    if (step === length) return start
  }
  return -1
}

/**
 * Compares a quotation with the verbatim, piece by piece. What an ellipsis or brackets stand for, and what lies outside
 * a partial quotation, is no change.
 */
export function compareQuotes(verbatim: QuoteWords, quote: QuoteWords, numberOf: NumberOf): QuoteComparison {
  const changes: QuoteChange[] = []
  let common = 0
  let from = 0
  for (const piece of piecesOf(quote)) {
    const found = placeOfPiece(piece, quote, verbatim, from, numberOf)
    if (found >= 0) {
      common += piece.last - piece.first
      from = found + piece.last - piece.first
      continue
    }
    const compared = comparePiece(piece, quote, verbatim, from, numberOf)
    common += compared.common
    changes.push(...compared.changes)
    from = compared.until
  }
  return { common, changes }
}

function comparePiece(
  piece: Piece,
  quote: QuoteWords,
  verbatim: QuoteWords,
  from: number,
  numberOf: NumberOf,
): QuoteComparison & { readonly until: number } {
  const runs = runsOf(verbatim.words.slice(from), quote.words.slice(piece.first, piece.last), numberOf)
  const changes: QuoteChange[] = []
  let common = 0
  let mine = piece.first
  let theirs = from
  let until = from
  for (let index = 0; index < runs.length;) {
    const run = runs[index]
    if (run === undefined) break
    if (run.kind === 'same') {
      mine += run.count
      theirs += run.count
      common += run.count
      until = theirs
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
    const change = judge({ first, last: mine, verbatimFirst, verbatimLast: theirs }, piece, verbatim, quote)
    if (change !== null) changes.push(change)
  }
  return { common, changes, until }
}

function judge(place: Omit<QuoteChange, 'kind'>, piece: Piece, verbatim: QuoteWords, quote: QuoteWords): QuoteChange | null {
  const { first, last, verbatimFirst, verbatimLast } = place
  const added = last - first
  const dropped = verbatimLast - verbatimFirst
  const atStart = first === piece.first
  const atEnd = last === piece.last
  if (added === 0) return atStart || atEnd ? null : { kind: 'dropped', ...place }
  if (dropped > 0) return { kind: 'changed', ...place }
  // The verbatim may itself leave words out, and a longer quotation may go on before or after it.
  if (verbatim.words[verbatimFirst]?.gap === true) return null
  if (!atStart && !atEnd) return { kind: 'added', ...place }
  const apart = atStart ? quote.words[last]?.stop === true : quote.words[first]?.stop === true
  return apart || added > MOST_ADDED_AT_END ? null : { kind: 'added', ...place }
}
