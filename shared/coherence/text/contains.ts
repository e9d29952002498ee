import type { Span } from '../model/span.ts'

/** True when `inner` lies inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
