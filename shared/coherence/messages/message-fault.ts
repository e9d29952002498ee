import type { FileProblem } from './file-problem.ts'
import type { RowProblem } from './row-problem.ts'

/**
 * Why a messages file, or one row of it, was set aside. Good rows are never lost to a bad neighbour.
 *
 * `row` counts from 1 in a list of JSON or YAML, and is the spreadsheet's own row in CSV (the header is row 1).
 */
export type MessageFault =
  | (FileProblem & { readonly kind: 'file' })
  | (RowProblem & {
      readonly kind: 'point' | 'term'
      readonly row: number
      /** The point's id or the term's wording, when it could be read. */
      readonly name: string | null
      /** Field inside the row ("statement.fr"), "" for the row itself. */
      readonly field: string
    })
