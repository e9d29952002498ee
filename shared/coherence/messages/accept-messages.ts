import { acceptRows, type RawRow } from './accept-rows.ts'
import type { FileProblem } from './file-problem.ts'
import type { MessageFault } from './message-fault.ts'
import type { ParsedMessages } from './parsed-messages.ts'
import { pointRows } from './point-rows.ts'
import { termRows } from './term-rows.ts'

const FORMAT = 'unisson-messages/1'

/** Turns an unknown value (already out of JSON or YAML) into messages and faults; it never throws. */
export function acceptMessages(value: unknown): ParsedMessages {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('not-an-object', {}, `not a messages file: expected an object with "format": "${FORMAT}"`)
  const file = value as Readonly<Record<string, unknown>>
  if (file['format'] === undefined) return refused('no-format', {}, `"format" is missing: expected "${FORMAT}"`)
  if (file['format'] !== FORMAT) {
    const format = JSON.stringify(file['format'])
    return refused('unknown-format', { format }, `unknown format ${format}: expected "${FORMAT}"`)
  }
  const faults: MessageFault[] = []
  const points = acceptRows(listOf(file, 'points', faults), pointRows)
  const terms = acceptRows(listOf(file, 'terms', faults), termRows)
  return {
    messages: { format: FORMAT, points: [...points.good], terms: [...terms.good] },
    rows: { points: points.rows, terms: terms.rows },
    given: points.given,
    faults: [...faults, ...points.faults, ...terms.faults],
  }
}

function listOf(file: Readonly<Record<string, unknown>>, name: 'points' | 'terms', faults: MessageFault[]): readonly RawRow[] {
  const list = file[name] ?? []
  if (Array.isArray(list)) return list.map((value: unknown, index) => ({ row: index + 1, value }))
  faults.push({ kind: 'file', code: 'not-a-list', values: { name }, problem: `"${name}" must be a list` })
  return []
}

function refused(code: FileProblem['code'], values: FileProblem['values'], problem: string): ParsedMessages {
  return {
    messages: { format: FORMAT, points: [], terms: [] },
    rows: { points: [], terms: [] },
    given: [],
    faults: [{ kind: 'file', code, values, problem }],
  }
}
