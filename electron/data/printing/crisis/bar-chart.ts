import { escapeHtml } from '../../../../shared/document/html/escape-html.ts'
import type { PaperBlock } from '../../../../shared/domain/crisis/paper/paper-page.ts'

const WIDTH = 680
const LABELS = 300
const ROW = 30

/** Bars in black and white, the target as a line across its bar. A table beside says the same in words. */
export function barChart({ title, unit, bars }: Extract<PaperBlock, { kind: 'bars' }>): string {
  const most = Math.max(1, ...bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]))
  const scale = (value: number): number => (value / most) * (WIDTH - LABELS - 80)
  const rows = bars.map(({ label, value, target }, index) => {
    const y = index * ROW + 4
    const length = scale(value ?? 0)
    const mark =
      target === null
        ? ''
        : `<line x1="${LABELS + scale(target)}" x2="${LABELS + scale(target)}" y1="${y - 3}" y2="${y + ROW - 5}" stroke="#000" stroke-width="3" stroke-dasharray="4 3"/>`
    const said = value === null ? '–' : `${Math.round(value)} ${unit}`
    return `<text x="${LABELS - 8}" y="${y + 16}" text-anchor="end">${escapeHtml(label)}</text><rect x="${LABELS}" y="${y}" width="${Math.max(1, length)}" height="${ROW - 10}" fill="#555"/>${mark}<text x="${LABELS + length + 8}" y="${y + 16}">${escapeHtml(said)}</text>`
  })
  return `<figure><svg viewBox="0 0 ${WIDTH} ${bars.length * ROW + 4}" role="img" aria-label="${escapeHtml(title)}">${rows.join('')}</svg></figure>`
}
