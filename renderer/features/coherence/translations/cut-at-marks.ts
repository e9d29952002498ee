interface Span {
  readonly start: number
  readonly end: number
}

/** A difference's number and its place; null or empty where this side does not say it. */
export interface NumberedMark {
  readonly number: number
  readonly span: Span | null
}

export interface MarkedPiece extends Span {
  readonly words: string
  /** Differences that this piece belongs to; none for plain words. */
  readonly numbers: readonly number[]
}

/** A paragraph of a text cut at the edges of its marks. Marks reach no further than the paragraph. */
export function cutAtMarks(text: string, paragraph: Span, marks: readonly NumberedMark[]): readonly MarkedPiece[] {
  const inside = marks.flatMap(({ number, span }) =>
    span !== null && span.end > span.start && span.start < paragraph.end && span.end > paragraph.start
      ? [{ number, start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) }]
      : [],
  )
  const edges = [...new Set([paragraph.start, paragraph.end, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted(
    (left, right) => left - right,
  )
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? paragraph.end
    const numbers = inside.filter((mark) => mark.start <= start && end <= mark.end).map(({ number }) => number)
    return { start, end, words: text.slice(start, end), numbers }
  })
}
