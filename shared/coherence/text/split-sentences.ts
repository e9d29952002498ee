import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from './fold-word.ts'
import { sentenceBreaks } from './sentence-breaks.ts'

/** Nobody reads a sentence of several pages: a list, a table or hostile input. Cut so, it costs what as many sentences cost. */
const LONGEST = 4_000
const SPACE = /\s/
const ANY_SPACE = /\s/g
const LOW_SURROGATE = /[\udc00-\udfff]/
const FULL_STOP = 0x2e
const BLANK = 0x20
const TABULATOR = 0x09
const CARRIAGE_RETURN = 0x0d
const LAST_ASCII = 0x7f
const BEFORE_WORD: ReadonlySet<number> = new Set(Array.from('(«“"\'’-', (mark) => mark.charCodeAt(0)))
/** How far the last word of a piece and the first of the next are looked for, and how long the last may be. */
const LOOK_BACK = 60
const LONGEST_WORD = 24
const FIRST_WORD = /^[\s\u00a0\u202f]*([\p{L}\p{M}]{1,24})/u
const INITIAL = /^\p{Lu}\.$/u
const NUMBER = /^\p{Nd}{1,2}\.$/u
const MARKER = /^[\s\u00a0\u202f]*(?:\p{Nd}{1,3}|\p{L})[.)]\s*$/u
/** Closing marks that ICU leaves at the head of the next sentence after a French space. */
const CLOSING = /^[»”"’)\]]+(?=[\s\u00a0\u202f]|$)/u

/**
 * The sentence splitter of a language: ICU's rules, then the cuts that they make after an abbreviation ("M.", "U.S."),
 * an initial, a day before its month ("3. März"), the rank of a century ("19. Jahrhundert"), an ordinal ("das 17. Paket") or a paragraph number are undone. Spans have no white space around them. What is
 * longer than any sentence is cut.
 */
export function createSentenceSplitter(language: Language, lexicon: Lexicon | undefined): (text: string) => readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const listed = (lexicon?.abbreviations ?? []).map(foldWord)
  const abbreviations = new Set(listed)
  const spaced = listed.filter((abbreviation) => abbreviation.includes(' '))
  const openings = new Set((lexicon?.numbers.ordinalOpenings ?? []).map(foldWord))
  const followers = new Set(
    [...Object.keys(lexicon?.dates.months ?? {}), ...(lexicon?.dates.centuries?.words ?? [])].map(foldWord),
  )

  /** True for a word right before a number that makes an ordinal of it ("das" 17. Paket). */
  const opens = (text: string, from: number, number: number): boolean => {
    const last = lastMark(text, from, number)
    const before = last < 0 ? null : lastWord(text, from, last)
    return before !== null && openings.has(foldWord(before))
  }

  /** True when the sentence goes on behind the piece [from, to), in the one that ends at `next`. */
  const continues = (text: string, from: number, to: number, next: number, first: boolean): boolean => {
    const stop = lastMark(text, from, to)
    if (text.charCodeAt(stop) !== FULL_STOP) return false
    const head = Math.max(from, to - LOOK_BACK)
    if (first && MARKER.test(text.slice(head, to))) return true
    const word = lastWord(text, head, stop)
    if (word === null) return false
    // Longer words are no initials, no numbers of a day, and seldom abbreviations: most sentences end here.
    if (word.length <= 3 && INITIAL.test(word)) return true
    if (abbreviations.has(foldWord(word))) return true
    if (spaced.some((abbreviation) => endsWith(text.slice(head, stop + 1), abbreviation))) return true
    if (word.length > 5 || !NUMBER.test(word)) return false
    const following = FIRST_WORD.exec(text.slice(to, Math.min(next, to + LOOK_BACK)))?.[1]
    if (following === undefined) return false
    return followers.has(foldWord(following)) || (openings.size > 0 && opens(text, head, stop + 1 - word.length))
  }

  return (text) => {
    const spans: Span[] = []
    let start = 0
    let from = 0
    let end = 0
    for (const next of sentenceBreaks(text) ?? breaksOf(segmenter, text)) {
      if (end > 0 && !continues(text, from, end, next, start === 0)) {
        const cut = end + closingLength(text, end, next)
        pushTrimmed(spans, text, start, cut)
        start = cut
      }
      from = end
      end = next
    }
    if (end > 0) pushTrimmed(spans, text, start, end)
    return spans
  }
}

/** True when a piece ends with an abbreviation of several words ("d. h."), whatever the space between them. */
function endsWith(piece: string, abbreviation: string): boolean {
  const tail = foldWord(piece.slice(-abbreviation.length)).replaceAll(ANY_SPACE, ' ')
  return (
    tail === abbreviation &&
    (piece.length === abbreviation.length || isBoundary(piece.charCodeAt(piece.length - tail.length - 1)))
  )
}

/** Place of the last character of a piece that is no white space; -1 when there is none. */
function lastMark(text: string, from: number, to: number): number {
  let last = to - 1
  while (last >= from && isSpace(text.charCodeAt(last))) last -= 1
  return last < from ? -1 : last
}

/** The word that ends at `last`, with its full stop; null when it is longer than a word may be. */
function lastWord(text: string, from: number, last: number): string | null {
  let start = last
  while (start > from && !isBoundary(text.charCodeAt(start - 1))) start -= 1
  const word = text.slice(start, last + 1)
  return word.length > LONGEST_WORD && [...word].length > LONGEST_WORD ? null : word
}

function isSpace(code: number): boolean {
  return (
    code === BLANK ||
    (code >= TABULATOR && code <= CARRIAGE_RETURN) ||
    (code > LAST_ASCII && SPACE.test(String.fromCharCode(code)))
  )
}

/** True for what stands before a word: white space, an opening mark, an apostrophe, a hyphen. */
function isBoundary(code: number): boolean {
  return isSpace(code) || BEFORE_WORD.has(code)
}

function breaksOf(segmenter: Intl.Segmenter, text: string): readonly number[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length)
}

/** How much of the piece [from, to) closes the one before it. */
function closingLength(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  // A letter or a digit: no closing mark.
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 0
  return CLOSING.exec(text.slice(from, to))?.[0].length ?? 0
}

/** Where to cut what is too long for a sentence: at its last space, never inside a pair of surrogates. */
function cutOf(text: string, start: number): number {
  const furthest = start + LONGEST
  for (let at = furthest; at > start + LONGEST / 2; at -= 1) if (SPACE.test(text.charAt(at))) return at
  return LOW_SURROGATE.test(text.charAt(furthest)) ? furthest + 1 : furthest
}

function pushTrimmed(spans: Span[], text: string, from: number, end: number): void {
  let start = from
  while (end - start > LONGEST) {
    const cut = cutOf(text, start)
    pushWhole(spans, text, start, cut)
    start = cut
  }
  pushWhole(spans, text, start, end)
}

function pushWhole(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  while (start < to && isSpace(text.charCodeAt(start))) start += 1
  if (start === to) return
  spans.push({ start, end: lastMark(text, start, to) + 1 })
}
