import type { Piece } from '../pieces/piece.ts'
import type { Hit, Kind } from './phrase.ts'
import { KIND_COUNT } from './phrase.ts'
import { matchPhrases } from './match-phrases.ts'

const NONE: readonly Hit[] = []
const NO_KINDS: readonly (Hit[] | undefined)[] = Array.from({ length: KIND_COUNT })

/** Room for the phrases of most sentences, copied instead of grown. */
const ROOM: readonly (Hit[] | undefined)[] = Array.from({ length: 96 })

function placesFor(length: number): (Hit[] | undefined)[] {
  return length <= ROOM.length ? ROOM.slice(0, length) : Array.from({ length })
}

/** A sentence cut into pieces, with the phrases found in it. Extractors share it and mark the pieces that they used up. */
export class Reading {
  readonly text: string
  /** Offset of the sentence in the whole text. */
  readonly base: number
  readonly pieces: readonly Piece[]
  readonly #starts: (Hit[] | undefined)[]
  readonly #ends: (Hit[] | undefined)[]
  readonly #kinds: (Hit[] | undefined)[] = NO_KINDS.slice()
  readonly #used: Uint8Array

  constructor(text: string, base: number, pieces: readonly Piece[]) {
    this.text = text
    this.base = base
    this.pieces = pieces
    this.#used = new Uint8Array(pieces.length)
    this.#starts = placesFor(pieces.length)
    this.#ends = placesFor(pieces.length + 1)
    matchPhrases(text, pieces, (hit) => {
      this.#add(this.#starts, hit.first, hit)
      this.#add(this.#ends, hit.last, hit)
      this.#add(this.#kinds, hit.phrase.kind, hit)
    })
  }

  #add(lists: (Hit[] | undefined)[], at: number, hit: Hit): void {
    const list = lists[at]
    if (list === undefined) lists[at] = [hit]
    else list.push(hit)
  }

  /** The longest phrase of a kind, and of those that `accept` lets through, that begins at a piece. */
  at(piece: number, kind: Kind, accept?: (hit: Hit) => boolean): Hit | undefined {
    return this.#starts[piece]?.findLast((hit) => hit.phrase.kind === kind && (accept === undefined || accept(hit)))
  }

  /** Does any phrase begin at a piece? Most words begin none: asking first spares the extractors their questions. */
  begins(piece: number): boolean {
    return this.#starts[piece] !== undefined
  }

  /** The longest phrase of a kind that ends just before a piece. */
  before(piece: number, kind: Kind): Hit | undefined {
    return this.#ends[piece]?.find((hit) => hit.phrase.kind === kind)
  }

  /** All phrases of a kind, by position; shorter ones of one start come first. */
  all(kind: Kind): readonly Hit[] {
    return this.#kinds[kind] ?? NONE
  }

  /** Which pieces lie inside a phrase of a kind (1) and which do not (0); null when there is no such phrase. */
  covered(kind: Kind): Uint8Array | null {
    const hits = this.all(kind)
    if (hits.length === 0) return null
    const mask = new Uint8Array(this.pieces.length)
    for (const { first, last } of hits) mask.fill(1, first, last)
    return mask
  }

  use(first: number, last: number): void {
    this.#used.fill(1, first, last)
  }

  isUsed(piece: number): boolean {
    return this.#used[piece] === 1
  }

  /** Verbatim words from one piece up to another, with absolute offsets. */
  span(first: number, last: number): { readonly start: number; readonly end: number; readonly text: string } {
    const start = this.pieces[first]?.start ?? 0
    const end = this.pieces[last - 1]?.end ?? start
    return { start: this.base + start, end: this.base + end, text: this.text.slice(start, end) }
  }
}
