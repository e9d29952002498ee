/** A run of items of one text and the run of the other that translates it; one of them may be empty. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** What the pairing cost: lower is surer. */
  readonly cost: number
}

/** Shapes of beads: items taken from either side. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
]
/** Cells computed at most: longer texts are aligned along the diagonal only. */
const MOST_CELLS = 100_000

/**
 * Cheapest monotone alignment of two sequences by dynamic programming, as Gale and Church (1993) align sentences.
 * `cost` is asked for runs [from, to) of both sides; memory and time are bounded for texts of any length. A step for
 * each item of the first.
 */
export function* alignSequences(
  sources: number,
  targets: number,
  cost: (sourceFrom: number, sourceTo: number, targetFrom: number, targetTo: number) => number,
): Generator<number, readonly Bead[], void> {
  const width = targets + 1
  const slope = sources === 0 ? 0 : targets / sources
  // Never narrower than a step of the diagonal: the bands of two rows would not meet, and nothing would be paired at all.
  const band =
    sources * targets <= MOST_CELLS ? targets : Math.max(8, Math.ceil(slope), Math.floor(MOST_CELLS / (sources + 1) / 2))
  const best = new Map<number, { readonly cost: number; readonly shape: number; readonly step: number }>()
  best.set(0, { cost: 0, shape: -1, step: 0 })
  for (let row = 0; row <= sources; row += 1) {
    const middle = Math.round(row * slope)
    for (let column = Math.max(0, middle - band); column <= Math.min(targets, middle + band); column += 1) {
      if (row === 0 && column === 0) continue
      let found: { cost: number; shape: number; step: number } | null = null
      for (const [shape, [down, across]] of SHAPES.entries()) {
        if (down > row || across > column) continue
        const before = best.get((row - down) * width + column - across)
        if (before === undefined) continue
        const step = cost(row - down, row, column - across, column)
        if (found === null || before.cost + step < found.cost) found = { cost: before.cost + step, shape, step }
      }
      if (found !== null) best.set(row * width + column, found)
    }
    yield row
  }
  const beads: Bead[] = []
  let row = sources
  let column = targets
  while (row > 0 || column > 0) {
    const cell = best.get(row * width + column)
    const shape = cell === undefined ? undefined : SHAPES[cell.shape]
    if (cell === undefined || shape === undefined) break
    const [down, across] = shape
    beads.push({ source: range(row - down, row), target: range(column - across, column), cost: cell.step })
    row -= down
    column -= across
  }
  return beads.toReversed()
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
