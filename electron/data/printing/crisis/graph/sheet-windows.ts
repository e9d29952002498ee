import type { GraphLayout, PlacedStep, RoutedLink } from '../../../../../shared/domain/crisis/graph/lay-out.ts'
import { LABEL_ROOM, type Box, type GraphDrawing } from './graph-drawing.ts'

/** What is drawn on one sheet, in CSS pixels: what an A4 in landscape leaves beside the marks at its sides. */
export const SHEET_AREA = { width: 1007, height: 600 } as const
/** Smaller, nobody reads a title on paper. */
const SMALLEST = 0.6
const READABLE = 0.8
/** Wider and higher than any step, so that each is whole on a sheet. In pixels of the drawing. */
const OVERLAP = { across: 300, down: 160 } as const

export type SheetSide = 'left' | 'right' | 'up' | 'down'

/** A window onto the drawing, and what touches it. */
export interface GraphSheet {
  /** From 1. */
  readonly number: number
  readonly window: Box
  readonly steps: readonly PlacedStep[]
  readonly links: readonly RoutedLink[]
  /** The sheets on which the drawing goes on. */
  readonly beside: readonly { readonly side: SheetSide; readonly number: number }[]
}

interface SheetWindows {
  /** CSS pixels of the paper for one of the drawing. */
  readonly scale: number
  readonly sheets: readonly GraphSheet[]
}

/** The drawing on one sheet where it stays readable there, else on several that overlap. A window without a whole step is left out. */
export function sheetWindows({ bounds, boxOf, pointsOf, layout }: GraphDrawing): SheetWindows {
  if (layout.steps.length === 0) return { scale: 1, sheets: [] }
  const fits = Math.min(1, SHEET_AREA.width / bounds.width, SHEET_AREA.height / bounds.height)
  const scale = fits >= SMALLEST ? fits : READABLE
  const width = SHEET_AREA.width / scale
  const height = SHEET_AREA.height / scale
  const columns = starts(bounds.width, width, OVERLAP.across).map((x) => bounds.x + x)
  const rows = starts(bounds.height, height, OVERLAP.down).map((y) => bounds.y + y)
  const kept = rows
    .flatMap((y, row) => columns.map((x, column) => ({ row, column, window: { x, y, width, height } })))
    .filter(({ window }) => layout.steps.some((step) => holds(window, boxOf(step))))
  const numberAt = (row: number, column: number): number => kept.findIndex((one) => one.row === row && one.column === column) + 1
  const sheets = kept.map(({ row, column, window }, index): GraphSheet => {
    // Where the sheet beside is left out, an arrow that leaves comes out on the one beyond it, in the direction of time.
    const around = [
      { side: 'left', number: numberAt(row, column - 1) || numberAt(row - 1, column - 1) },
      { side: 'right', number: numberAt(row, column + 1) },
      { side: 'up', number: numberAt(row - 1, column) },
      { side: 'down', number: numberAt(row + 1, column) || numberAt(row + 1, column + 1) },
    ] as const
    return {
      number: index + 1,
      window,
      steps: layout.steps.filter((step) => touches(window, boxOf(step))),
      links: layout.links.filter((link) => passes(window, link, pointsOf(link))),
      beside: around.filter(({ number }) => number > 0),
    }
  })
  return { scale, sheets }
}

/** Where windows of a size begin, from the start of a length to its end; one that holds it all has it in its middle. */
function starts(length: number, size: number, overlap: number): readonly number[] {
  const pace = size - overlap
  if (length <= size) return [(length - size) / 2]
  return Array.from({ length: 1 + Math.ceil((length - size) / pace) }, (_none, index) => index * pace)
}

/** A hundredth of a pixel is no edge. */
const SLACK = 0.01

function holds(window: Box, { x, y, width, height }: Box): boolean {
  return (
    x >= window.x - SLACK &&
    y >= window.y - SLACK &&
    x + width <= window.x + window.width + SLACK &&
    y + height <= window.y + window.height + SLACK
  )
}

function touches(window: Box, { x, y, width, height }: Box): boolean {
  return x < window.x + window.width && y < window.y + window.height && x + width > window.x && y + height > window.y
}

/** Each piece of an arrow stays between its two points. */
function passes(window: Box, { label }: RoutedLink, points: GraphLayout['links'][number]['points']): boolean {
  const words = { x: label.x - LABEL_ROOM.width / 2, y: label.y - LABEL_ROOM.height / 2, ...LABEL_ROOM }
  return (
    touches(window, words) ||
    points.some((point, index) => {
      const before = points[index - 1]
      if (before === undefined) return false
      const x = Math.min(before.x, point.x)
      const y = Math.min(before.y, point.y)
      // A level line has no height, and still passes.
      const size = { width: Math.max(1, Math.abs(before.x - point.x)), height: Math.max(1, Math.abs(before.y - point.y)) }
      return touches(window, { x, y, ...size })
    })
  )
}
