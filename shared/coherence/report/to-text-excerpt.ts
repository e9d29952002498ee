import { cutText } from '../../lib/cut-text.ts'
import type { Span } from '../model/span.ts'
import { oneLine } from './to-text-one-line.ts'

/** Characters shown on each side of the marked words. */
const CONTEXT = 40

/**
 * The words around a span on one line, the span itself between ⟦ ⟧, cut at spaces and shortened with ellipses.
 * Control characters are dropped, so that a hostile text cannot drive the terminal.
 */
export function excerpt(text: string, span: Span): string {
  const from = cutBefore(text, span.start)
  const to = cutAfter(text, span.end)
  const marked = span.end > span.start ? `⟦${text.slice(span.start, span.end)}⟧` : ''
  const whole = `${from > 0 ? '… ' : ''}${cutText(text, from, span.start)}${marked}${cutText(text, span.end, to)}${to < text.length ? ' …' : ''}`
  return oneLine(whole)
}

function cutBefore(text: string, start: number): number {
  if (start <= CONTEXT) return 0
  const space = text.slice(start - CONTEXT, start).search(/\s/)
  return space === -1 ? start - CONTEXT : start - CONTEXT + space + 1
}

function cutAfter(text: string, end: number): number {
  if (text.length - end <= CONTEXT) return text.length
  const space = text.slice(end, end + CONTEXT).search(/\s\S*$/)
  return space === -1 ? end + CONTEXT : end + space
}
