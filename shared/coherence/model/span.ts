/** Half-open interval of UTF-16 offsets into the original text, so `text.slice(start, end)` is verbatim. */
export interface Span {
  readonly start: number
  readonly end: number
}
