import type { Span } from '../../model/span.ts'

/** From a negation to the word that it denies, whichever comes first. */
export function deniedClause(negation: Span, head: Span): Span {
  return { start: Math.min(negation.start, head.start), end: Math.max(negation.end, head.end) }
}
