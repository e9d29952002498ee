import { escapeHtml } from '../../../../../shared/document/html/escape-html.ts'
import type { GraphWords } from './graph-words.ts'

const SHAPES = {
  step: '<rect x="1" y="2" width="34" height="14" rx="3" fill="none" stroke="#000" stroke-width="1.5"/>',
  decision: '<polygon points="1,9 18,1 35,9 18,17" fill="none" stroke="#000" stroke-width="1.5"/>',
  end: '<rect x="2" y="3" width="32" height="13" rx="6.5" fill="none" stroke="#000" stroke-width="3"/>',
  next: '<path d="M1 9H34" stroke="#000" stroke-width="1.5" marker-end="url(#head)"/>',
  option:
    '<path d="M1 9H54" stroke="#000" stroke-width="1.5" marker-end="url(#head)"/><rect x="8" y="2" width="28" height="14" fill="#fff"/>',
  back: '<path d="M1 9H34" stroke="#000" stroke-width="1.5" stroke-dasharray="6 4" marker-end="url(#head)"/>',
} as const satisfies Record<keyof GraphWords['shapes'], string>

const ORDER = ['step', 'decision', 'end', 'next', 'option', 'back'] as const satisfies readonly (keyof GraphWords['shapes'])[]

/** Each shape with what it means. */
export function graphLegend(words: GraphWords): string {
  const lines = ORDER.map((shape) => {
    const width = shape === 'option' ? 56 : 36
    const word =
      shape === 'option'
        ? `<text x="22" y="13" text-anchor="middle" style="font-size:12px;font-weight:700">${escapeHtml(words.sample)}</text>`
        : ''
    return `<li><svg viewBox="0 0 ${width} 18" width="${width}" aria-hidden="true">${SHAPES[shape]}${word}</svg><span>${escapeHtml(words.shapes[shape])}</span></li>`
  })
  return `<ul class="legend" aria-label="${escapeHtml(words.legend)}">${lines.join('')}</ul>`
}
