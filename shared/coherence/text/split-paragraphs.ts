import type { Span } from '../model/span.ts'

/** A line shorter than this was ended on purpose: a heading, an address, an item of a list. */
const WRAPPED_LINE = 50
const ENDS_SENTENCE = /[.!?…:;。！？؟»"”)]$/u
const STARTS_INSIDE = /^[\p{Ll}\p{Nd}\p{Lo}(«“"]/u

/** True when the break between two lines only wraps one sentence, as mail and hard-wrapped text files do. */
function wraps(before: string, after: string): boolean {
  return before.length >= WRAPPED_LINE && !ENDS_SENTENCE.test(before) && STARTS_INSIDE.test(after)
}

/**
 * Paragraphs of a text, without their surrounding white space, in order. A blank line always separates; a single line
 * break does unless the line was only wrapped.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = -1
  let end = -1
  let lastLine = ''
  let position = 0
  const close = (): void => {
    if (start >= 0) paragraphs.push({ start, end })
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
