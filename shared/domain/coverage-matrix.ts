import { z } from 'zod'
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

/** The cells of the matrix, points and missions in the order of their first entry. */
export function coverageMatrix(entries: readonly CoverageEntry[]): readonly MatrixCell[] {
  const groups = new Map<string, CoverageEntry[]>()
  for (const entry of entries) {
    const key = `${entry.pointId}\u0000${entry.missionId}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [entry])
    else known.push(entry)
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(speaksBefore)
    if (first === undefined) return []
    return [
      {
        pointId: first.pointId,
        missionId: first.missionId,
        status: first.status,
        documentIds: [first, ...others].map(({ documentId }) => documentId),
        saidAt: first.updatedAt,
      },
    ]
  })
}
