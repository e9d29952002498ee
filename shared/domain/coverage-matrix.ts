import { z } from 'zod'
import { groupBy } from '../lib/group-by.ts'
import { type CoverageStatus, coverageStatusSchema } from './coverage-status.ts'
import { idSchema, timestampSchema } from './identifiers.ts'

/** One mission's texts on one point, taken together. A pair without a cell is silent. */
export const matrixCellSchema = z.object({
  pointId: idSchema,
  missionId: idSchema,
  status: coverageStatusSchema,
  /** Texts of the mission that bear on the point, the one that speaks for the cell first. */
  documentIds: z.array(idSchema),
  /** When the text that speaks for the cell was last changed. */
  saidAt: timestampSchema,
})

export type MatrixCell = z.infer<typeof matrixCellSchema>

/** One line of the store: what the last check of a mission's text said of a point. */
export interface CoverageEntry {
  readonly pointId: string
  readonly missionId: string
  readonly documentId: string
  readonly status: CoverageStatus
  readonly updatedAt: string
}

/** What speaks first for a cell: a contradiction must be seen whatever else the mission wrote; one faithful text relays the point. */
const PRECEDENCE: readonly CoverageStatus[] = ['contradicted', 'relayed', 'partial', 'not-checked', 'omitted']

function speaksBefore(left: CoverageEntry, right: CoverageEntry): number {
  const rank = PRECEDENCE.indexOf(left.status) - PRECEDENCE.indexOf(right.status)
  if (rank !== 0) return rank
  return left.updatedAt === right.updatedAt ? 0 : left.updatedAt > right.updatedAt ? -1 : 1
}

function toCell(first: CoverageEntry, texts: readonly CoverageEntry[]): MatrixCell {
  return {
    pointId: first.pointId,
    missionId: first.missionId,
    status: first.status,
    documentIds: texts.map(({ documentId }) => documentId),
    saidAt: first.updatedAt,
  }
}

/** The cells of the matrix, points in the order of their first entry and the missions of each in theirs. */
export function coverageMatrix(entries: readonly CoverageEntry[]): readonly MatrixCell[] {
  const byPoint = groupBy(entries, ({ pointId }) => pointId)
  return [...byPoint.values()].flatMap((row) =>
    [...groupBy(row, ({ missionId }) => missionId).values()].flatMap((group) => {
      const texts = group.length === 1 ? group : group.toSorted(speaksBefore)
      const [first] = texts
      return first === undefined ? [] : [toCell(first, texts)]
    }),
  )
}
