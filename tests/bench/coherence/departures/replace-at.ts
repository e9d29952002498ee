import type { Span } from '../../../../shared/coherence/model/span.ts'

/** Puts other words at a span and says where they stand. */
export function replaceAt(text: string, at: Span, words: string): { readonly text: string; readonly span: Span } {
  return { text: text.slice(0, at.start) + words + text.slice(at.end), span: { start: at.start, end: at.start + words.length } }
}
