import { acceptRows } from './accept-rows.ts'
import { detectDelimiter } from './csv/detect-delimiter.ts'
import { releaseCell } from './csv/formula-guard.ts'
import { parseCsv } from './csv/parse-csv.ts'
import { readPointRow } from './csv/read-point-row.ts'
import { readTermRow } from './csv/read-term-row.ts'
import type { MessageFault } from './message-fault.ts'
import type { ParsedMessages } from './parsed-messages.ts'
import { pointRows } from './point-rows.ts'
import { termRows } from './term-rows.ts'

/**
 * Reads talking points (columns `id`, `statement.fr` or `fr` ...) or terms (columns `concept`, `lang`, `term`,
 * `status` ...) from CSV separated by commas, semicolons or tabs. Columns may come in any order; unknown ones are ignored.
 */
export function messagesFromCsv(text: string): ParsedMessages {
  const body = text.replace(/^\ufeff/, '')
  const { records, problem } = parseCsv(body, detectDelimiter(body))
  const faults: MessageFault[] = problem === null ? [] : [{ kind: 'file', code: 'broken-csv', values: {}, problem }]
  const [header, ...rows] = records
  const names = new Map((header?.cells ?? []).map((name, index) => [name.trim().toLowerCase(), index]))
  const kind = names.has('term') && names.has('concept') ? 'terms' : names.has('id') ? 'points' : null
  if (kind === null) {
    faults.unshift({
      kind: 'file',
      code: 'no-columns',
      values: {},
      problem: 'the first row must name the columns: id and statement.fr (or concept, lang, term and status)',
    })
    return {
      messages: { format: 'unisson-messages/1', points: [], terms: [] },
      rows: { points: [], terms: [] },
      given: [],
      faults,
    }
  }
  const raw = rows.map(({ row, cells }) => {
    const cell = (column: string) => releaseCell(cells[names.get(column.toLowerCase()) ?? -1] ?? '')
    return { row, value: kind === 'terms' ? readTermRow(cell) : readPointRow(cell) }
  })
  const points = acceptRows(kind === 'points' ? raw : [], pointRows)
  const terms = acceptRows(kind === 'terms' ? raw : [], termRows)
  return {
    messages: { format: 'unisson-messages/1', points: [...points.good], terms: [...terms.good] },
    rows: { points: points.rows, terms: terms.rows },
    given: points.given,
    faults: [...faults, ...points.faults, ...terms.faults],
  }
}
