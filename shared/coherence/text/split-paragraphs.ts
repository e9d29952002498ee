import type { Span } from '../model/span.ts'

/** A line shorter than this was ended on purpose: a heading, an address, an item of a list. */
const WRAPPED_LINE = 50
const ENDS_SENTENCE = /[.!?…:;。！？؟»"”)]$/u
const STARTS_INSIDE = /^[\p{Ll}\p{Nd}\p{Lo}(«“"]/u

/** No paragraph of prose is so long: cut at the end of a sentence, it is read in steps like any other text. */
const LONGEST = 50_000
/** Furthest back that the end of a sentence is looked for. */
const BACK = 10_000
const SENTENCE_END = /[。！？]["”’」』）]*|[.!?…؟]["»”’)]*\s/gu

/** Where to cut a stretch of text that starts a piece too long: behind its last sentence, else at a space, else anywhere but inside a pair of surrogates. */
function cutOf(text: string, start: number): number {
  const furthest = start + LONGEST
  const tail = text.slice(furthest - BACK, furthest)
  const sentence = [...tail.matchAll(SENTENCE_END)].at(-1)
  if (sentence !== undefined) return furthest - BACK + sentence.index + sentence[0].length
  const space = tail.lastIndexOf(' ')
  if (space >= 0) return furthest - BACK + space + 1
  const code = text.charCodeAt(furthest)
  return code >= 0xdc00 && code <= 0xdfff ? furthest - 1 : furthest
}

function pushPieces(paragraphs: Span[], text: string, start: number, end: number): void {
  let from = start
  while (end - from > LONGEST) {
    const cut = cutOf(text, from)
    const piece = text.slice(from, cut)
    paragraphs.push({ start: from, end: from + piece.trimEnd().length })
    const rest = text.slice(cut, end)
    from = cut + rest.length - rest.trimStart().length
  }
  paragraphs.push({ start: from, end })
}

/** True when the break between two lines only wraps one sentence, as mail and hard-wrapped text files do. */
function wraps(before: string, after: string): boolean {
  return before.length >= WRAPPED_LINE && !ENDS_SENTENCE.test(before) && STARTS_INSIDE.test(after)
}

/**
 * Paragraphs of a text, without their surrounding white space, in order. A blank line always separates; a single line
 * break does unless the line was only wrapped. What is longer than any paragraph is cut.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = -1
  let end = -1
  let lastLine = ''
  let position = 0
  const close = (): void => {
    if (start >= 0) pushPieces(paragraphs, text, start, end)
    start = -1
  }
  while (position <= text.length) {
    const found = text.indexOf('\n', position)
    const stop = found < 0 ? text.length : found
    const raw = text.slice(position, stop)
    const line = raw.trim()
    if (line === '') close()
    else {
      if (start >= 0 && !wraps(lastLine, line)) close()
      const indent = raw.length - raw.trimStart().length
      if (start < 0) start = position + indent
      end = position + indent + line.length
      lastLine = line
    }
    position = stop + 1
  }
  close()
  return paragraphs
}
