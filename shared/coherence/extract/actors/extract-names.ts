import type { ActorMention } from '../../model/mention.ts'
import { GAP } from '../pieces/piece.ts'
import type { Piece } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/** A headline in capitals says nothing about names: above this share of capitalised words none is proposed. */
const HEADLINE = 0.8
const HEADLINE_WORDS = 4
const SENTENCE_SIGNS: ReadonlySet<string> = new Set(['.', '!', '?', ':', '«', '“', '"', '„', '‘', '(', '—', '–', '•', '…'])

function isCapital(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && piece.word.casing !== 'none'
}

function isHeadline(pieces: readonly Piece[]): boolean {
  let words = 0
  let capitals = 0
  for (const piece of pieces)
    if (piece.type === 'word' && piece.end - piece.start > 3) {
      words += 1
      if (piece.word.casing !== 'none') capitals += 1
    }
  return words >= HEADLINE_WORDS && capitals / words > HEADLINE
}

/** A capital that a lexicon explains: a title, a month, a weekday, a known word. */
function explained(reading: Reading, at: number): boolean {
  if (reading.isUsed(at)) return true
  return [KIND.title, KIND.month, KIND.weekday, KIND.number, KIND.noun, KIND.unit, KIND.negation].some(
    (kind) => reading.at(at, kind) !== undefined,
  )
}

function beginsSentence(reading: Reading, at: number): boolean {
  const before = reading.pieces[at - 1]
  return before === undefined || SENTENCE_SIGNS.has(before.word.raw)
}

/** End of the name that begins at a piece: capitals, and particles between them ("von der"), up to a sign. */
function nameEnd(reading: Reading, first: number): number {
  let last = first + 1
  let at = last
  for (;;) {
    const piece = reading.pieces[at]
    if (piece?.type !== 'word' || piece.gap === GAP.none) return last
    if (isCapital(piece) && !explained(reading, at)) last = at + 1
    else if (reading.at(at, KIND.particle) === undefined || at - last > 1) return last
    at += 1
  }
}

/** Proper names that no list knows: capitals in the middle of a sentence. Their id is `name:` and the folded words. */
export function extractNames(reading: Reading): readonly ActorMention[] {
  if (isHeadline(reading.pieces)) return []
  const mentions: ActorMention[] = []
  let at = 0
  while (at < reading.pieces.length) {
    const piece = reading.pieces[at]
    if (piece === undefined || !isCapital(piece) || explained(reading, at) || piece.end - piece.start < 2) {
      at += 1
      continue
    }
    const last = nameEnd(reading, at)
    const alone = last === at + 1
    if (!(beginsSentence(reading, at) && (alone || piece.word.stop))) mentions.push(toMention(reading, at, last))
    at = last
  }
  return mentions
}

function toMention(reading: Reading, first: number, last: number): ActorMention {
  const words = reading.pieces.slice(first, last).map(({ word }) => word.key)
  reading.use(first, last)
  return { kind: 'actor', ...reading.span(first, last), id: `name:${words.join(' ')}`, type: 'unknown' }
}
