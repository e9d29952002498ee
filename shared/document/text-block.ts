/** A paragraph or heading of the plain text, with what surrounds it that a reader of the text alone would miss. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  /** Heading level, 0 for a paragraph. */
  readonly level: number
  /** Inside a block quote: its speaker, '' when the quote names none. Null outside quotes. */
  readonly speaker: string | null
}
