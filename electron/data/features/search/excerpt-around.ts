import { cutText } from '../../../../shared/lib/cut-text.ts'
import { HIT_END, HIT_START } from './hit-marks.ts'

/** Words of an excerpt, and those of them before the first hit. */
const WORDS = 18
const BEFORE = 4
/** Characters: a text is read in pieces of about this length, so that a hit early in a long one costs little. */
const PIECE = 2_000

interface Token {
  readonly from: number
  readonly to: number
  /** Which of the words it is, -1 for none. */
  readonly word: number
}

/**
 * The part of a text that says the most of the words, each between private-use marks; the last one may be a beginning.
 * Accents and capitals count for nothing. What a text begins with when it says none of them. FTS5 has a function for
 * it whose time grows with the square of the hits: 40 ms for "the" in 20,000 words.
 */
export function excerptAround(text: string, words: readonly string[]): string {
  const wanted = words.map(fold)
  let best = { from: 0, to: pieceEnd(text, 0), said: -1 }
  for (let from = 0; from < text.length && best.said < wanted.length;) {
    const to = pieceEnd(text, from)
    const folded = fold(text.slice(from, to))
    // Reading the words one by one is only worth its time where there is more to find.
    if (wanted.filter((word) => folded.includes(word)).length > best.said) {
      const said = new Set(tokensOf(text.slice(from, to), wanted).map(({ word }) => word))
      said.delete(-1)
      if (said.size > best.said) best = { from, to, said: said.size }
    }
    from = to
  }
  const excerpt = cut(text.slice(best.from, best.to), wanted)
  return `${best.from > 0 && !excerpt.startsWith('…') ? '…' : ''}${excerpt}${best.to < text.length && !excerpt.endsWith('…') ? '…' : ''}`
}

/** At a line's end or a space when there is one near. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length
  const line = text.lastIndexOf('\n', from + PIECE)
  if (line > from + PIECE / 2) return line + 1
  const space = text.lastIndexOf(' ', from + PIECE)
  return space > from + PIECE / 2 ? space + 1 : from + cutText(text.slice(from, from + PIECE + 1), 0, PIECE).length
}

const NOT_ASCII = /[^\p{ASCII}]/u

function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
}

function tokensOf(text: string, wanted: readonly string[]): readonly Token[] {
  const last = wanted.length - 1
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => {
    const folded = fold(match[0])
    const word = wanted.findIndex((one, rank) => folded === one || (rank === last && folded.startsWith(one)))
    return { from: match.index, to: match.index + match[0].length, word }
  })
}

/** The window of `WORDS` words that says the most. */
function cut(text: string, wanted: readonly string[]): string {
  const tokens = tokensOf(text, wanted)
  let start = 0
  let most = 0
  for (const [rank, { word }] of tokens.entries()) {
    if (word < 0) continue
    const from = Math.max(0, rank - BEFORE)
    const said = new Set(tokens.slice(from, from + WORDS).map((token) => token.word))
    said.delete(-1)
    if (said.size > most) {
      most = said.size
      start = from
    }
  }
  start = Math.max(0, Math.min(start, tokens.length - WORDS))
  const shown = tokens.slice(start, start + WORDS)
  const isLast = start + WORDS >= tokens.length
  let at = start === 0 ? 0 : (shown[0]?.from ?? 0)
  let excerpt = start === 0 ? '' : '…'
  for (const { from, to, word } of shown) {
    if (word >= 0) excerpt += `${text.slice(at, from)}${HIT_START}${text.slice(from, to)}${HIT_END}`
    else excerpt += text.slice(at, to)
    at = to
  }
  return isLast ? excerpt + text.slice(at).trimEnd() : `${excerpt}…`
}
