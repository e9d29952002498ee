import { describeFault } from '../../../../../shared/coherence/messages/describe-fault.ts'
import type { MessageFault } from '../../../../../shared/coherence/messages/message-fault.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { planPoint, planTerm, type ImportRow } from './plan-import.ts'
import type { readMessages } from '../files/read-messages.ts'

type Read = ReturnType<typeof readMessages>
type RowFault = Exclude<MessageFault, { kind: 'file' }>

const EXCERPT = 80

/** Every row of the file, good or bad, in the file's order: points, then terms. */
export function previewImport(database: WorkspaceDatabase, read: Read): ImportRow[] {
  const points = read.messages.points.map((point): Omit<ImportRow, 'row'> => {
    const { outcome, fault } = planPoint(database, point)
    return { kind: 'point', id: point.id, outcome, excerpt: excerpt(Object.values(point.statement)[0] ?? ''), fault }
  })
  const terms = read.messages.terms.map((term): Omit<ImportRow, 'row'> => {
    const { outcome, fault } = planTerm(database, term)
    return { kind: 'term', id: term.concept, outcome, excerpt: excerpt(term.term), fault }
  })
  const refused = read.faults.filter((fault): fault is RowFault => fault.kind !== 'file')
  return [...inOrder(points, refused, 'point', read.firstRow), ...inOrder(terms, refused, 'term', read.firstRow)]
}

/** Good rows fill the places that the bad ones, which know their number, leave free. */
function inOrder(
  good: readonly Omit<ImportRow, 'row'>[],
  faults: readonly RowFault[],
  kind: ImportRow['kind'],
  firstRow: number,
): readonly ImportRow[] {
  const bad = new Map<number, RowFault[]>()
  for (const fault of faults) if (fault.kind === kind) bad.set(fault.row, [...(bad.get(fault.row) ?? []), fault])
  const rows: ImportRow[] = []
  let row = firstRow
  for (const one of good) {
    while (bad.has(row)) row += 1
    rows.push(Object.assign({ row }, one))
    row += 1
  }
  for (const [at, list] of bad) {
    const [first] = list
    const fault = list.map((each) => describeFault(each)).join('; ')
    rows.push({ row: at, kind, id: first?.name ?? '', outcome: 'refused', excerpt: '', fault })
  }
  return rows.toSorted((a, b) => a.row - b.row)
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT)}…`
}
