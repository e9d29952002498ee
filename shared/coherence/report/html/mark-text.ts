import { escapeHtml } from '../../../document/html/escape-html.ts'
import type { Severity } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const

/** A stretch to mark and the numbers of the findings that it belongs to. */
export interface MarkedSpan extends Span {
  readonly number: number
  readonly severity: Severity
}

/**
 * A text as HTML paragraphs, one a line, with the spans marked and numbered at their end. Spans may overlap: each piece
 * between two edges is marked once, with the gravest severity of those that cover it.
 */
export function markText(text: string, spans: readonly MarkedSpan[]): string {
  const shown = spans.filter(({ start, end }) => end > start)
  const edges = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .toSorted((left, right) => left - right)
  const pieces: string[] = []
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1]
    if (end === undefined) break
    const covering = shown.filter((span) => span.start <= start && end <= span.end)
    const severity = SEVERITIES.find((each) => covering.some((span) => span.severity === each))
    const numbers = covering.filter((span) => span.end === end).map(({ number }) => `<sup>${number}</sup>`)
    // A mark over a line end would cross two paragraphs: each line has its own.
    const lines = escapeHtml(text.slice(start, end)).split('\n')
    const marked = lines.map((line) =>
      severity === undefined || line === '' ? line : `<mark class="${severity}">${line}</mark>`,
    )
    pieces.push(`${marked.join('</p><p>')}${numbers.join('')}`)
  }
  return `<p>${pieces.join('')}</p>`
}
