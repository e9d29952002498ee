import type { DocumentNode } from '../document-json.ts'
import type { RestoreContext } from './restore-context.ts'

/**
 * Rows of one width, counting spans: short rows get empty cells at their end and spans stop at the last row.
 * Without this the editor would repair the table itself and the document would seem edited as soon as it is opened.
 */
export function squareTable(rows: readonly DocumentNode[], context: RestoreContext): DocumentNode[] {
  const clipped = rows.map((row, index) => clipRow(row, rows.length - index, context))
  const widths = rowWidths(clipped)
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0)
  return clipped.map((row, index) => padRow(row, width - (widths[index] ?? 0), context))
}

function padRow(row: DocumentNode, missing: number, context: RestoreContext): DocumentNode {
  if (missing <= 0) return row
  context.repair('table-squared', 'row')
  const cells: DocumentNode[] = [...(row.content ?? [])]
  for (let added = 0; added < missing; added += 1) {
    context.countNode()
    cells.push({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [{ type: 'paragraph' }] })
  }
  return { ...row, content: cells }
}

function clipRow(row: DocumentNode, rowsLeft: number, context: RestoreContext): DocumentNode {
  const cells = row.content ?? []
  if (!cells.some((cell) => span(cell, 'rowspan') > rowsLeft)) return row
  context.repair('table-squared', 'rowspan')
  return { ...row, content: cells.map((cell) => clipCell(cell, rowsLeft)) }
}

function clipCell(cell: DocumentNode, rowsLeft: number): DocumentNode {
  return span(cell, 'rowspan') > rowsLeft ? { ...cell, attrs: { ...cell.attrs, rowspan: rowsLeft } } : cell
}

/** Width of each row: its own cells and those that reach into it from above. */
function rowWidths(rows: readonly DocumentNode[]): number[] {
  const widths = rows.map(() => 0)
  for (const [index, row] of rows.entries()) {
    for (const cell of row.content ?? []) {
      for (let reached = 0; reached < span(cell, 'rowspan'); reached += 1) {
        widths[index + reached] = (widths[index + reached] ?? 0) + span(cell, 'colspan')
      }
    }
  }
  return widths.slice(0, rows.length)
}

function span(cell: DocumentNode, name: 'colspan' | 'rowspan'): number {
  const value = cell.attrs?.[name]
  return typeof value === 'number' ? value : 1
}
