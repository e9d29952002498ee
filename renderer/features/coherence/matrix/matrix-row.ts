import type { MatrixPoint } from '../../../../shared/contract/coherence-contract.ts'
import type { MatrixCell } from '../../../../shared/domain/coverage-matrix.ts'

/** A talking point with its cells by mission; a mission without a cell is silent. */
export interface MatrixRow {
  readonly point: MatrixPoint
  readonly cells: ReadonlyMap<string, MatrixCell>
  /** Mean of what was relayed, 0 to 1; null when no mission counts. */
  readonly rate: number | null
}
