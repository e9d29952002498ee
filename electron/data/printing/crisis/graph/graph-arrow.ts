import { escapeHtml } from '../../../../../shared/document/html/escape-html.ts'
import type { Point, RoutedLink } from '../../../../../shared/domain/crisis/graph/lay-out.ts'
import { linkOptions } from '../../../../../shared/domain/crisis/graph/link-options.ts'
import { pathThrough } from '../../../../../shared/domain/crisis/graph/path-through.ts'
import type { Step } from '../../../../../shared/domain/crisis/model/step.ts'
import { inLanguage } from '../../../../../shared/domain/crisis/paper/in-language.ts'
import { LABEL_ROOM } from './graph-drawing.ts'

/** Its line with its head, and the words of its options on a ground of their own. A way back is dashed. */
export function graphArrow(
  link: RoutedLink,
  points: readonly Point[],
  from: Step | undefined,
  content: string,
): { readonly line: string; readonly words: string } {
  const dashes = link.back ? ' stroke-dasharray="6 4"' : ''
  const line = `<path d="${pathThrough(points)}" fill="none" stroke="#000" stroke-width="1.5" marker-end="url(#head)"${dashes}/>`
  const options = linkOptions(link, from).map(({ id, title }) => inLanguage(title, content)?.text ?? id)
  if (options.length === 0) return { line, words: '' }
  const { x, y } = link.label
  const style = `left:${x}px;top:${y}px;max-width:${LABEL_ROOM.width}px`
  return {
    line,
    words: `<span class="option" style="${style}" dir="auto"><span>${escapeHtml(options.join(' / '))}</span></span>`,
  }
}
