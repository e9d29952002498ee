import type { CheckRow } from './check-row.ts'

export type CheckColumn = 'title' | 'language' | 'errors' | 'warnings' | 'score' | 'coverage'

export interface CheckOrder {
  readonly column: CheckColumn
  readonly descending: boolean
}

export interface CheckFilter {
  readonly show: 'all' | 'faulty' | 'clean'
  readonly words: string
}

function value(row: CheckRow, column: CheckColumn): number | string {
  switch (column) {
    case 'title':
      return row.result.title.toLocaleLowerCase()
    case 'language':
      return row.result.report.language
    case 'errors':
      return row.errors
    case 'warnings':
      return row.warnings
    case 'score':
      return row.result.score
    case 'coverage':
      return row.mandatory === 0 ? 2 : row.relayed / row.mandatory
  }
}

/** The rows that the filter keeps, in the order asked; equals by title. */
export function sortRows(rows: readonly CheckRow[], filter: CheckFilter, order: CheckOrder): readonly CheckRow[] {
  const words = filter.words.trim().toLocaleLowerCase()
  const turn = order.descending ? -1 : 1
  return rows
    .filter((row) => filter.show === 'all' || row.errors > 0 === (filter.show === 'faulty'))
    .filter((row) => words === '' || row.result.title.toLocaleLowerCase().includes(words))
    .toSorted((left, right) => {
      const [a, b] = [value(left, order.column), value(right, order.column)]
      if (a !== b) return a < b ? -turn : turn
      return left.result.title < right.result.title ? -1 : 1
    })
}
