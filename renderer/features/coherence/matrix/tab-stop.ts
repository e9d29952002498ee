import type { GridPlace } from './grid-move.ts'

/** Ranks of the rows and columns that exist at this moment, first and last; null when there is none. */
interface Drawn {
  readonly rows: readonly [first: number, last: number] | null
  readonly columns: readonly [first: number, last: number] | null
}

function within(rank: number, [first, last]: readonly [number, number]): number {
  return Math.min(Math.max(rank, first), last)
}

/**
 * The cell that Tab reaches: the current one, or, when it was scrolled out of existence, the nearest that is drawn. Without
 * it a grid scrolled with the wheel could not be reached by keyboard.
 */
export function tabStop(current: GridPlace, { rows, columns }: Drawn): GridPlace {
  return {
    row: rows === null ? current.row : within(current.row, rows),
    column: columns === null ? current.column : within(current.column, columns),
  }
}
