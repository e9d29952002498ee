import { GAP } from '../pieces/piece.ts'
import type { Piece } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

const DOT = '.'
const LINKS: ReadonlySet<string> = new Set([',', '/', '&', '–'])

function isRaw(piece: Piece | undefined, raw: string): boolean {
  return piece?.word.raw === raw
}

/** "article 5", "§ 12", "n° 3", "art. 5": a reference word right before, with its dot or degree sign. */
function afterReferenceWord(reading: Reading, first: number): boolean {
  if (reading.before(first, KIND.reference) !== undefined) return true
  const sign = reading.pieces[first - 1]?.word.raw
  if (sign === '§' || sign === '#') return true
  return (sign === DOT || sign === '°' || sign === 'º') && reading.before(first - 1, KIND.reference) !== undefined
}

/** "articles 5, 6 et 7": a number that a list ties to a reference. */
function continuesReference(reading: Reading, first: number, lastReference: number): boolean {
  if (lastReference < 0 || first - lastReference > 2) return false
  if (first === lastReference) return true
  const between = reading.pieces[lastReference]
  return (
    between !== undefined &&
    (LINKS.has(between.word.raw) ||
      reading.at(lastReference, KIND.joiner) !== undefined ||
      reading.at(lastReference, KIND.rangeMiddle) !== undefined)
  )
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

/** Is the number at these pieces a name of something rather than a quantity? `lastReference` is the piece after the last such number. */
export function isReference(reading: Reading, first: number, last: number, resolved: boolean, lastReference: number): boolean {
  const piece = reading.pieces[first]
  if (piece?.type !== 'number') return afterReferenceWord(reading, first) || continuesReference(reading, first, lastReference)
  if (reading.at(last, KIND.ordinalEnding) !== undefined && reading.pieces[last]?.gap === GAP.none) return true
  const padded = piece.form === 'plain' && piece.end - piece.start > 1 && piece.word.key.startsWith('0')
  return (
    padded ||
    piece.gap === GAP.dot ||
    isRaw(reading.pieces[first - 1], '+') ||
    afterReferenceWord(reading, first) ||
    continuesReference(reading, first, lastReference) ||
    stuckToLetters(reading, first, last, resolved) ||
    listMarker(reading, first, last)
  )
}
