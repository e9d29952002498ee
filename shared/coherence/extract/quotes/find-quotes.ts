import type { Reading } from '../phrases/reading.ts'

/** A quotation by pieces: `first` and `last` with its marks, `inner` without. */
export interface FoundQuote {
  readonly first: number
  readonly last: number
  readonly innerFirst: number
  readonly innerLast: number
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['„', '“”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['‹', '›'],
])
const LONE_CLOSERS: ReadonlySet<string> = new Set(['»', '”', '」', '』', '》'])

/** Quotations in one pass; one that is cut by the sentence's end or beginning reaches to it. Quotes inside quotes belong to the outer one. */
export function findQuotes(reading: Reading): readonly FoundQuote[] {
  const { pieces } = reading
  const found: FoundQuote[] = []
  const push = (first: number, innerFirst: number, innerLast: number, last: number): void => {
    if (innerLast > innerFirst) found.push({ first, last, innerFirst, innerLast })
  }
  let open = -1
  let closers = ''
  let depth = 0
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || piece.type !== 'symbol') continue
    const { raw } = piece.word
    if (open >= 0) {
      if (closers.includes(raw)) {
        if (depth === 0) {
          push(open, open + 1, at, at + 1)
          open = -1
        } else depth -= 1
      } else if (raw === pieces[open]?.word.raw) depth += 1
      continue
    }
    // A closing mark first: the quotation began in an earlier sentence. German writes »…« the other way round.
    if (LONE_CLOSERS.has(raw) && found.length === 0 && (raw !== '»' || !laterMark(reading, at))) push(0, 0, at, at + 1)
    else if (CLOSERS.has(raw)) {
      open = at
      closers = CLOSERS.get(raw) ?? ''
      depth = 0
    }
  }
  if (open >= 0 && pieces[open]?.word.raw !== '"' && pieces[open]?.word.raw !== '‘')
    push(open, open + 1, pieces.length, pieces.length)
  return found
}

function laterMark(reading: Reading, at: number): boolean {
  return (
    reading.pieces[at + 1] !== undefined &&
    reading.pieces[at + 1]?.gap === 0 &&
    reading.pieces.some((piece, index) => index > at && piece.word.raw === '«')
  )
}
