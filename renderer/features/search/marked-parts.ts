/** A piece of an excerpt; `key` is its offset. */
export interface MarkedPart {
  readonly key: number
  readonly hit: boolean
  readonly text: string
}

/** Splits an excerpt whose hits lie between U+E000 and U+E001. */
export function markedParts(excerpt: string): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let offset = 0
  for (const [index, piece] of excerpt.split(/[\uE000\uE001]/).entries()) {
    if (piece) parts.push({ key: offset, hit: index % 2 === 1, text: piece })
    offset += piece.length + 1
  }
  return parts
}
