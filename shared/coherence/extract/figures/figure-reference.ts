import { GAP } from '../pieces/piece.ts'
import type { Piece } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { ordinalEndingAt } from './ordinal-ending.ts'

const DOT = '.'

function isRaw(piece: Piece | undefined, raw: string): boolean {
  return piece?.word.raw === raw
}

/** "G7", "A320", "Covid-19", "5G", "4x4": letters stuck to digits; a unit, a scale or an ordinal ending is none of these. */
function stuckToLetters(reading: Reading, first: number, last: number, resolved: boolean): boolean {
  const piece = reading.pieces[first]
  const before = reading.pieces[first - 1]
  if (
    piece !== undefined &&
    before?.type === 'word' &&
    (piece.gap === GAP.none || piece.gap === GAP.hyphen) &&
    reading.before(first, KIND.unit) === undefined
  ) {
    // Scripts without spaces write numbers right after words.
    if (piece.gap === GAP.hyphen || before.word.casing !== 'none') return true
  }
  const after = reading.pieces[last]
  return !resolved && after?.type === 'word' && after.gap === GAP.none && (after.word.casing !== 'none' || after.word.raw === 'x')
}

/** "S/2005/603", "656/2002", "19°": part of a symbol, or an ordinal by its sign. */
function symbolic(reading: Reading, first: number, last: number): boolean {
  const piece = reading.pieces[first]
  const before = reading.pieces[first - 1]
  const after = reading.pieces[last]
  if (before?.word.raw === '/' && piece?.gap === GAP.none && before.gap === GAP.none) return true
  if (after?.type !== 'symbol' || after.gap !== GAP.none) return false
  if (after.word.raw === '/') return reading.pieces[last + 1]?.type === 'number' && reading.pieces[last + 1]?.gap === GAP.none
  return (after.word.raw === '°' || after.word.raw === 'º') && reading.at(last, KIND.unit) === undefined
}

/** "das 17. Paket": a dot that makes an ordinal of digits. */
function dotted(reading: Reading, first: number, last: number): boolean {
  const dot = reading.pieces[last]
  const next = reading.pieces[last + 1]
  if (dot?.word.raw !== DOT || dot.gap !== GAP.none || next === undefined) return false
  return next.type === 'word' && reading.before(first, KIND.ordinalOpening) !== undefined
}

/** "1. La France …", "2) …": a list marker at the head of a sentence. */
function listMarker(reading: Reading, first: number, last: number): boolean {
  const after = reading.pieces[last]
  return (
    first === 0 &&
    after?.type === 'symbol' &&
    (after.word.raw === DOT || after.word.raw === ')') &&
    reading.pieces[first]?.form === 'plain'
  )
}

/** Is the number at these pieces a name of something rather than a quantity? */
export function isReference(reading: Reading, first: number, last: number, resolved: boolean): boolean {
  const piece = reading.pieces[first]
  if (piece?.type !== 'number') return false
  if (ordinalEndingAt(reading, last) !== undefined) return true
  const padded = piece.form === 'plain' && piece.end - piece.start > 1 && piece.word.key.startsWith('0')
  return (
    padded ||
    piece.gap === GAP.dot ||
    // "+33 1 43 …" calls, "+2 points" counts.
    (isRaw(reading.pieces[first - 1], '+') && !resolved) ||
    symbolic(reading, first, last) ||
    dotted(reading, first, last) ||
    stuckToLetters(reading, first, last, resolved) ||
    listMarker(reading, first, last)
  )
}
