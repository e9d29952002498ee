import type { MessagePoint } from '../../../../../shared/domain/messages-file.ts'
import type { TalkingPoint, TalkingPointContent } from '../../../../../shared/domain/talking-point.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { appendAudit } from '../../audit/queries.ts'
import { saveTerm } from '../../terms/commands.ts'
import { saveTopic } from '../../topics/commands.ts'
import { findTopicByName } from '../../topics/queries.ts'
import { approvePoint, retireSuperseded } from '../../points/commands.ts'
import { findPoint, putPoint } from '../../points/queries.ts'
import { planPoint, planTerm } from '../queries/plan-import.ts'
import type { readMessages } from '../files/read-messages.ts'

interface ImportCounts {
  readonly created: number
  readonly updated: number
  readonly refused: number
}

/** Does what the preview said. The file holds approved messages, so its points are approved here, as new versions. */
export function importMessages(open: OpenWorkspace, read: ReturnType<typeof readMessages>, name: string): ImportCounts {
  const counts = { created: 0, updated: 0, refused: new Set(read.faults.map((fault) => rowKey(fault))).size }
  const count = (outcome: 'create' | 'update' | 'unchanged' | 'refused'): boolean => {
    if (outcome === 'create') counts.created += 1
    if (outcome === 'update') counts.updated += 1
    if (outcome === 'refused') counts.refused += 1
    return outcome === 'create' || outcome === 'update'
  }
  const done: TalkingPoint[] = []
  for (const point of read.messages.points) {
    if (planPoint(open.database, point).outcome !== 'refused') ensureTopic(open, point)
    const { outcome, content } = planPoint(open.database, point)
    if (count(outcome)) done.push(importPoint(open, point.id, content))
  }
  // Once more at the end: a file may name the successor before the point that it retires.
  for (const point of done) retireSuperseded(open, point)
  for (const term of read.messages.terms) {
    const { outcome, input } = planTerm(open.database, term)
    if (count(outcome)) saveTerm(open, input)
  }
  appendAudit(open, 'messages.imported', 'workspace', { name, ...counts })
  return counts
}

/** Writes a point under the id of its file and approves it. */
export function importPoint(open: OpenWorkspace, id: string, content: TalkingPointContent): TalkingPoint {
  const before = findPoint(open.database, id)
  const revision = (before?.revision ?? 0) + 1
  putPoint(open.database, {
    ...content,
    id,
    status: before?.status ?? 'draft',
    version: before?.version ?? 0,
    changed: false,
    revision,
    updatedAt: open.now().toISOString(),
  })
  const point = approvePoint(open, { id, revision })
  appendAudit(open, 'point.approved', id, { version: point.version, revision: point.revision, status: point.status })
  return point
}

function ensureTopic(open: OpenWorkspace, { topic }: MessagePoint): void {
  if (topic !== '' && findTopicByName(open.database, topic) === null) saveTopic(open, { name: topic, description: '' })
}

function rowKey(fault: ReturnType<typeof readMessages>['faults'][number]): string {
  return fault.kind === 'file' ? 'file' : `${fault.kind} ${fault.row}`
}
