import type { MessageFault } from '../../../../../shared/coherence/messages/message-fault.ts'
import { groupBy } from '../../../../../shared/lib/group-by.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { planPoint, planTerm, type ImportRow } from './plan-import.ts'
import type { readMessages } from '../files/read-messages.ts'

type Read = ReturnType<typeof readMessages>
type RowFault = Exclude<MessageFault, { kind: 'file' }>

const EXCERPT = 80

/** Every row of the file, good or bad, in the file's order: points, then terms. */
export function previewImport(database: WorkspaceDatabase, read: Read): ImportRow[] {
  const points = read.messages.points.map((point, index): ImportRow => {
    const { outcome, faults, before, content, topic } = planPoint(database, point, read.given[index])
    const row = read.rows.points[index] ?? 0
    return {
      row,
      kind: 'point',
      id: point.id,
      outcome,
      excerpt: excerpt(Object.values(point.statement)[0] ?? ''),
      faults: [...faults],
      topic,
      change: outcome === 'update' || outcome === 'create' ? { before, after: content } : null,
    }
  })
  const terms = read.messages.terms.map((term, index): ImportRow => {
    const { outcome, faults } = planTerm(database, term)
    return {
      row: read.rows.terms[index] ?? 0,
      kind: 'term',
      id: term.concept,
      outcome,
      excerpt: excerpt(term.term),
      faults: [...faults],
      topic: null,
      change: null,
    }
  })
  const refused = read.faults.filter((fault): fault is RowFault => fault.kind !== 'file')
  return [...inOrder(points, refused, 'point'), ...inOrder(terms, refused, 'term')]
}

/** The good rows and the bad ones, which have a line for all that is wrong with them. */
function inOrder(good: readonly ImportRow[], faults: readonly RowFault[], kind: ImportRow['kind']): readonly ImportRow[] {
  const bad = groupBy(
    faults.filter((fault) => fault.kind === kind),
    ({ row }) => row,
  )
  const refused = Array.from(bad, ([row, list]): ImportRow => {
    const why = list.map(({ code, field, values }) => ({ code, field, values }))
    return { row, kind, id: list[0]?.name ?? '', outcome: 'refused', excerpt: '', faults: why, topic: null, change: null }
  })
  return [...good, ...refused].toSorted((a, b) => a.row - b.row)
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT)}…`
}
