import type { TalkingPoint, TalkingPointContent } from '../../../../../shared/domain/talking-point.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { appendAudit } from '../../audit/queries.ts'
import { saveTerm } from '../../terms/commands.ts'
import { saveTopic } from '../../topics/commands.ts'
import { approvePoint, retireSuperseded } from '../../points/commands.ts'
import { findPoint, putPoint } from '../../points/queries.ts'
import { planPoint, planTerm } from '../queries/plan-import.ts'
import type { readMessages } from '../files/read-messages.ts'

interface ImportCounts {
  readonly created: number
  readonly updated: number
  readonly refused: number
}

/**
 * Does what the preview said. Its points become drafts, or changes beside what stands, which a person approves; with
 * `approve` they are approved at once, as new versions, because the person said so.
 */
export function importMessages(
  open: OpenWorkspace,
  read: ReturnType<typeof readMessages>,
  { name, approve, follow }: { readonly name: string; readonly approve: boolean; readonly follow: ReadonlySet<string> },
): ImportCounts {
  const counts = { created: 0, updated: 0, refused: new Set(read.faults.map((fault) => rowKey(fault))).size }
  const count = (outcome: 'create' | 'update' | 'unchanged' | 'refused'): boolean => {
    if (outcome === 'create') counts.created += 1
    if (outcome === 'update') counts.updated += 1
    if (outcome === 'refused') counts.refused += 1
    return outcome === 'create' || outcome === 'update'
  }
  const done: TalkingPoint[] = []
  for (const [index, point] of read.messages.points.entries()) {
    const plan = () => planPoint(open.database, point, read.given[index], follow.has(point.id))
    const planned = plan()
    const made = follow.has(point.id) && planned.topic?.isNew === true
    if (made) makeTopic(open, point.topic)
    // Once its topic is there, the point can name it.
    const { outcome, content } = made ? plan() : planned
    if (!count(outcome)) continue
    if (approve) done.push(importPoint(open, point.id, content))
    else draftPoint(open, point.id, content)
  }
  // Once more at the end: a file may name the successor before the point that it retires.
  for (const point of done) retireSuperseded(open, point)
  for (const term of read.messages.terms) {
    const { outcome, input } = planTerm(open.database, term)
    if (count(outcome)) saveTerm(open, input)
  }
  appendAudit(open, 'messages.imported', 'workspace', { name, ...counts, approved: approve })
  return counts
}

function makeTopic(open: OpenWorkspace, name: string): void {
  const { id, revision } = saveTopic(open, { name, description: '' })
  appendAudit(open, 'topic.saved', id, { name, revision })
}

/** Writes a point under the id of its file, beside what stands of it: a draft, or a change that nobody approved yet. */
function draftPoint(open: OpenWorkspace, id: string, content: TalkingPointContent): TalkingPoint {
  const before = findPoint(open.database, id)
  const revision = (before?.revision ?? 0) + 1
  const point: TalkingPoint = {
    ...content,
    id,
    status: before?.status ?? 'draft',
    version: before?.version ?? 0,
    changed: before?.status === 'approved',
    revision,
    updatedAt: open.now().toISOString(),
  }
  putPoint(open.database, point)
  appendAudit(open, 'point.saved', id, { version: point.version, revision, status: point.status })
  return point
}

/** Writes a point under the id of its file and approves it. */
export function importPoint(open: OpenWorkspace, id: string, content: TalkingPointContent): TalkingPoint {
  const { revision } = draftPoint(open, id, content)
  const point = approvePoint(open, { id, revision })
  appendAudit(open, 'point.approved', id, { version: point.version, revision: point.revision, status: point.status })
  return point
}

function rowKey(fault: ReturnType<typeof readMessages>['faults'][number]): string {
  return fault.kind === 'file' ? 'file' : `${fault.kind} ${fault.row}`
}
