import type { z } from 'zod'
import { describeIssue } from './describe-issue.ts'
import type { MessageFault } from './message-fault.ts'
import type { RowProblem } from './row-problem.ts'

/** A row as read, with the number a person knows it by. */
export interface RawRow {
  readonly row: number
  readonly value: unknown
}

export interface RowKind<T> {
  readonly kind: 'point' | 'term'
  readonly schema: z.ZodType<T>
  /** Field shown as the row's name in a fault. */
  readonly nameField: string
  /** Rows with the same key exclude each other: the first stays, the later ones are faults. */
  readonly key: (value: T) => string
  /** What no schema of one field can say. */
  readonly check: (value: T) => (RowProblem & { readonly field: string }) | null
}

/** Separates the good rows from the bad ones; each bad row says why, field by field. `rows` are the numbers of the good ones, `given` the fields that each of them names. */
export function acceptRows<T>(
  rows: readonly RawRow[],
  kind: RowKind<T>,
): {
  readonly good: readonly T[]
  readonly rows: readonly number[]
  readonly given: readonly ReadonlySet<string>[]
  readonly faults: readonly MessageFault[]
} {
  const good: T[] = []
  const numbers: number[] = []
  const given: ReadonlySet<string>[] = []
  const faults: MessageFault[] = []
  const firstRow = new Map<string, number>()
  for (const { row, value } of rows) {
    const fault = (field: string, problem: RowProblem) =>
      faults.push({ kind: kind.kind, row, name: nameOf(value, kind.nameField), ...problem, field })
    const parsed = kind.schema.safeParse(value)
    if (!parsed.success) {
      for (const issue of parsed.error.issues) fault(issue.path.map(String).join('.'), describeIssue(issue))
      continue
    }
    const key = kind.key(parsed.data)
    const earlier = firstRow.get(key)
    if (earlier !== undefined) {
      fault(kind.nameField, {
        code: 'repeated',
        values: { row: String(earlier) },
        problem: `already given by ${kind.kind} ${earlier}`,
      })
      continue
    }
    const problem = kind.check(parsed.data)
    if (problem !== null) {
      fault(problem.field, problem)
      continue
    }
    firstRow.set(key, row)
    good.push(parsed.data)
    numbers.push(row)
    given.push(new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []))
  }
  return { good, rows: numbers, given, faults }
}

function nameOf(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const name = (value as Readonly<Record<string, unknown>>)[field]
  return typeof name === 'string' && name !== '' ? name : null
}
