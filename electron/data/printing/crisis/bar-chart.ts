import { escapeHtml } from '../../../../shared/document/html/escape-html.ts'
import type { PaperBlock } from '../../../../shared/domain/crisis/paper/paper-page.ts'

const WIDTH = 680
/** Beside the longest bar, for its figure. */
const FIGURE = 110
const ROW = 44

/** Bars in black and white, each under its name, the target as a line across it. A table beside says the same in words. */
export function barChart({ title, unit, bars }: Extract<PaperBlock, { kind: 'bars' }>): string {
  const most = Math.max(1, ...bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]))
  const scale = (value: number): number => Math.round((value / most) * (WIDTH - FIGURE))
  const rows = bars.map(({ label, value, target }, index) => {
    const top = index * ROW
    const length = scale(value ?? 0)
    const said = value === null ? '–' : `${Math.round(value)} ${unit}`
    const at = target === null ? null : scale(target)
    const mark = at === null ? '' : `<path d="M${at} ${top + 18}v22" stroke="#000" stroke-width="3" stroke-dasharray="4 3"/>`
    const bar = `<rect x="0" y="${top + 20}" width="${Math.max(1, length)}" height="16" fill="#666"/>`
    // Beside whichever of both reaches farther, so that the line does not run through the figure.
    const beside = Math.max(length, at ?? 0) + 8
    return `<text x="0" y="${top + 14}">${escapeHtml(label)}</text>${bar}${mark}<text x="${beside}" y="${top + 34}">${escapeHtml(said)}</text>`
  })
  return `<figure><svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-label="${escapeHtml(title)}">${rows.join('')}</svg></figure>`
}
