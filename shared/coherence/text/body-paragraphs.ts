import type { Span } from '../model/span.ts'

const ENDS_SENTENCE = /[.!?…。！？؟][\s»"”’')\]」』）]*$/u
const BLANK_LINE = /\n[^\S\n]*\n/
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Shorter than this it is a heading, a dateline, a salutation or a signature even when it ends like a sentence. */
const SHORTEST = 40
const SHORTEST_IDEOGRAPHS = 15

export interface BodyParagraphs {
  readonly count: number
  /** Rank, from 1, of the paragraph of the body that an offset stands in; a heading has the rank of what it heads. */
  readonly rankAt: (offset: number) => number
}

function isProse(words: string): boolean {
  return ENDS_SENTENCE.test(words) && words.length >= (IDEOGRAPHS.test(words) ? SHORTEST_IDEOGRAPHS : SHORTEST)
}

/**
 * The paragraphs of prose among those of a text: headings, salutation, dateline and signature are not counted. Where
 * blank lines separate paragraphs, lines that none separates (a list) count as one.
 */
export function bodyParagraphs(text: string, paragraphs: readonly Span[]): BodyParagraphs {
  const spaced = BLANK_LINE.test(text)
  const blocks: { start: number; end: number }[] = []
  for (const { start, end } of paragraphs) {
    const last = blocks.at(-1)
    if (last !== undefined && spaced && !BLANK_LINE.test(text.slice(last.end, start))) last.end = end
    else blocks.push({ start, end })
  }
  const body = blocks.filter(({ start, end }) => isProse(text.slice(start, end)))
  const rankAt = (offset: number): number => {
    let low = 0
    let high = body.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((body[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
  return { count: body.length, rankAt }
}
