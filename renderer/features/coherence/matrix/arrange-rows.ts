import { type Standing, worstFirst } from '../../../../shared/domain/worst-first.ts'
import type { MatrixRow } from './matrix-row.ts'

export type MatrixOrder = 'worst' | 'topic' | 'newest'

export interface MatrixFilter {
  readonly words: string
  readonly mandatoryOnly: boolean
  readonly order: MatrixOrder
}

const standing = ({ cells, rate }: MatrixRow): Standing => ({
  contradictions: [...cells.values()].filter(({ status }) => status === 'contradicted').length,
  rate,
})

const ORDERS: Readonly<Record<MatrixOrder, (left: MatrixRow, right: MatrixRow) => number>> = {
  worst: (left, right) => worstFirst(standing(left), standing(right)),
  topic: (left, right) => left.point.topic.localeCompare(right.point.topic),
  newest: (left, right) => right.point.inForceSince.localeCompare(left.point.inForceSince),
}

function fold(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The rows that the filter lets through, in its order; equal ones keep theirs. */
export function arrangeRows(rows: readonly MatrixRow[], { words, mandatoryOnly, order }: MatrixFilter): readonly MatrixRow[] {
  const wanted = fold(words.trim())
  return rows
    .filter(({ point }) => !mandatoryOnly || point.mandatory)
    .filter(({ point }) => wanted === '' || Object.values(point.statement).some((statement) => fold(statement).includes(wanted)))
    .toSorted(ORDERS[order])
}
