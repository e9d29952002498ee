import type { GridPlace } from './grid-move.ts'

const PLACE = /^(\d+):(\d+)$/

/** A cell's place as its element carries it (`data-place`); null for anything else. */
export function placeOf(written: string | null | undefined): GridPlace | null {
  const [, row, column] = PLACE.exec(written ?? '') ?? []
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}
