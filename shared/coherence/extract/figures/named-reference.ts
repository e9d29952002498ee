import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

const DOT = '.'
const LINKS: ReadonlySet<string> = new Set([',', '/', '&', '–'])

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

/** Does a reference word name the number, by itself or through a list that it opens ("articles 5 et 6")? */
export function isNamedReference(reading: Reading, first: number, lastReference: number): boolean {
  return afterReferenceWord(reading, first) || continuesReference(reading, first, lastReference)
}
