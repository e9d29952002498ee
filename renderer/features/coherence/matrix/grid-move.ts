/** A cell of the grid, both counted from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows in sight, which Page Down passes over. */
  readonly page: number
}

/** Where a key leads in a grid (ARIA grid pattern); null for keys that move nothing. `forward` is the arrow that points to the next column. */
export function gridMove(
  key: string,
  control: boolean,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
  forward: 'ArrowRight' | 'ArrowLeft',
): GridPlace | null {
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  })
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowUp':
      return at(row - 1, column)
    case forward:
      return at(row, column + 1)
    case backward:
      return at(row, column - 1)
    case 'Home':
      return at(control ? 0 : row, 0)
    case 'End':
      return at(control ? rows - 1 : row, columns - 1)
    case 'PageDown':
      return at(row + page, column)
    case 'PageUp':
      return at(row - page, column)
    default:
      return null
  }
}
