import { cutText } from '../../../shared/lib/cut-text.ts'

/** A piece of text with the words in question apart; `before` and `after` say with an ellipsis that more was left out. */
export interface MarkedExcerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

const SPACE = /\s/

/** Cuts at a space near the limit, so that no word is broken, and at the end of the line. */
function cut(text: string, from: number, to: number): readonly [number, number] {
  const line = text.lastIndexOf('\n', from - 1) + 1
  const lineEnd = text.indexOf('\n', to)
  return [line, lineEnd === -1 ? text.length : lineEnd]
}

/** Words longer than `limit`, without those in their middle. */
function shortened(words: string, limit: number): string {
  if (words.length <= limit) return words
  const head = words.slice(0, limit / 2).replace(/\s*\S*$/, '')
  const tail = words.slice(-limit / 2).replace(/^\S*\s*/, '')
  // What has no spaces (an address, Chinese) can only be cut where it is.
  if (head !== '' && tail !== '') return `${head} … ${tail}`
  const half = Math.floor(limit / 2)
  return `${cutText(words, 0, half)}…${cutText(words, words.length - half, words.length)}`
}

/**
 * The words from `start` to `end` (UTF-16 offsets) with up to `reach` characters of their line on each side, broken at
 * spaces. Marked words longer than three times the reach are shortened in their middle.
 */
export function excerptAround(text: string, start: number, end: number, reach: number): MarkedExcerpt {
  const [lineStart, lineEnd] = cut(text, start, end)
  let from = Math.max(lineStart, start - reach)
  while (from > lineStart && from < start && !SPACE.test(text.charAt(from - 1))) from += 1
  let to = Math.min(lineEnd, end + reach)
  while (to < lineEnd && to > end && !SPACE.test(text.charAt(to))) to -= 1
  const marked = text.slice(start, end)
  return {
    before: `${from > lineStart ? '… ' : ''}${text.slice(from, start)}`,
    marked: shortened(marked, reach * 3),
    after: `${text.slice(end, to)}${to < lineEnd ? ' …' : ''}`,
  }
}
