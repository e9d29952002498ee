import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from './fold-word.ts'

/** Nobody reads a sentence of several pages: a list, a table or hostile input. Cut so, it costs what as many sentences cost. */
const LONGEST = 4_000
const SPACE = /\s/
const LOW_SURROGATE = /[\udc00-\udfff]/
const FULL_STOP = '.'
const LAST_WORD = /(?:^|[\s(«“"'’\-\u00a0\u202f])([^\s(«“"'’\-\u00a0\u202f]{1,24})\s*$/u
const FIRST_WORD = /^[\s\u00a0\u202f]*([\p{L}\p{M}]{1,24})/u
const INITIAL = /^\p{Lu}\.$/u
const NUMBER = /^\p{Nd}{1,2}\.$/u
const MARKER = /^[\s\u00a0\u202f]*(?:\p{Nd}{1,3}|\p{L})[.)]\s*$/u
/** Closing marks that ICU leaves at the head of the next sentence after a French space. */
const CLOSING = /^[»”"’)\]]+(?=[\s\u00a0\u202f]|$)/u

/**
 * The sentence splitter of a language: ICU's rules, then the cuts that they make after an abbreviation ("M.", "U.S."),
 * an initial, a day before its month ("3. März") or a paragraph number are undone. Spans have no white space around them. What is
 * longer than any sentence is cut.
 */
export function createSentenceSplitter(language: Language, lexicon: Lexicon | undefined): (text: string) => readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const abbreviations = new Set((lexicon?.abbreviations ?? []).map(foldWord))
  const months = new Set(Object.keys(lexicon?.dates.months ?? {}).map(foldWord))

  const continues = (piece: string, next: string, first: boolean): boolean => {
    if (!endsWithStop(piece)) return false
    const tail = piece.length > 60 ? piece.slice(-60) : piece
    if (first && MARKER.test(tail)) return true
    const word = LAST_WORD.exec(tail)?.[1]
    if (word === undefined) return false
    // Longer words are no initials, no numbers of a day, and seldom abbreviations: most sentences end here.
    if (word.length <= 3 && INITIAL.test(word)) return true
    if (abbreviations.has(foldWord(word))) return true
    return word.length <= 5 && NUMBER.test(word) && months.has(foldWord(FIRST_WORD.exec(next.slice(0, 60))?.[1] ?? ''))
  }

  return (text) => {
    const spans: Span[] = []
    let start = 0
    let open = false
    let previous = ''
    let end = 0
    for (const { segment, index } of segmenter.segment(text)) {
      if (open && !continues(previous, segment, start === 0)) {
        const cut = end + closingLength(segment)
        pushTrimmed(spans, text, start, cut)
        start = cut
      } else if (!open) start = index
      open = true
      previous = segment
      end = index + segment.length
    }
    if (open) pushTrimmed(spans, text, start, end)
    return spans
  }
}

/** True when a piece ends with a full stop and white space at most. */
function endsWithStop(piece: string): boolean {
  let last = piece.length - 1
  while (last >= 0 && SPACE.test(piece.charAt(last))) last -= 1
  return piece.charAt(last) === FULL_STOP
}

function closingLength(segment: string): number {
  const code = segment.charCodeAt(0)
  // A letter or a digit: no closing mark.
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 0
  return CLOSING.exec(segment)?.[0].length ?? 0
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

function pushWhole(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end)
  const trimmed = piece.trimEnd()
  if (trimmed.trimStart() === '') return
  const lead = piece.length - piece.trimStart().length
  spans.push({ start: start + lead, end: start + trimmed.length })
}
