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
 * Where a quotation ends (`speakers`, by offset) who said it stands on a line of its own.
 */
export function markText(text: string, spans: readonly MarkedSpan[], speakers: ReadonlyMap<number, string> = new Map()): string {
  const shown = spans.filter(({ start, end }) => end > start)
  const edges = [...new Set([0, text.length, ...speakers.keys(), ...shown.flatMap(({ start, end }) => [start, end])])]
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
    const speaker = speakers.get(end)
    const said = speaker === undefined ? '' : `</p><p class="speaker">— ${escapeHtml(speaker)}`
    pieces.push(`${marked.join('</p><p>')}${numbers.join('')}${said}`)
  }
  return `<p>${pieces.join('')}</p>`
}
