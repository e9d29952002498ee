import type { CoverageMatrix } from '../../../../shared/contract/coherence-contract.ts'
import type { MatrixCell } from '../../../../shared/domain/coverage-matrix.ts'
import { relayRate } from '../../../../shared/domain/relay-rate.ts'
import type { MatrixRow } from './matrix-row.ts'

/** The rows of the matrix as they come, each with its cells at hand. */
export function matrixRows({ points, cells }: CoverageMatrix): readonly MatrixRow[] {
  const byPoint = new Map<string, Map<string, MatrixCell>>()
  for (const cell of cells) {
    const row = byPoint.get(cell.pointId) ?? new Map<string, MatrixCell>()
    row.set(cell.missionId, cell)
    byPoint.set(cell.pointId, row)
  }
  return points.map((point) => {
    const row = byPoint.get(point.id) ?? new Map<string, MatrixCell>()
    return { point, cells: row, rate: relayRate([...row.values()].map(({ status }) => status)) }
  })
}
