import type { Alignment } from '../align/alignment.ts'
import type { Span } from '../model/span.ts'

/** The sentences of the text that relay a unit, as one span relative to the paragraph. */
export function relayedSpan({ window }: Alignment): Span {
  return { start: window.sentences[0]?.start ?? 0, end: window.sentences.at(-1)?.end ?? 0 }
}
