import type { TalkingPoint, TalkingPointContent } from '../../../../shared/domain/talking-point.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { canonicalHash } from '../../canonical-hash.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { checkRevision } from '../../wrappers/check-revision.ts'
import { found } from '../../wrappers/found.ts'
import { appendAudit } from '../audit/queries.ts'
import { pointContent } from '../../../../shared/domain/point-content.ts'
import { addPointVersion, deletePoint, findPoint, putPoint, setPointStatus } from './queries.ts'

interface PointToSave {
  readonly id?: string | undefined
  readonly revision?: number | undefined
  readonly content: TalkingPointContent
}

/** What is approved stays in force while its next version is being edited; superseded and withdrawn points are frozen. */
export function savePoint(open: OpenWorkspace, input: PointToSave): TalkingPoint {
  const before = input.id === undefined ? null : found(findPoint(open.database, input.id), 'talking point', input.id)
  if (before !== null) checkRevision(before.revision, input.revision)
  if (before?.status === 'superseded' || before?.status === 'withdrawn')
    throw new AppError('frozen', 'A superseded or withdrawn talking point can no longer change', { status: before.status })
  const point: TalkingPoint = {
    ...pointContent(input.content),
    id: before?.id ?? newId(open, 'point'),
    status: before?.status ?? 'draft',
    version: before?.version ?? 0,
    changed: before?.status === 'approved',
    revision: (before?.revision ?? 0) + 1,
    updatedAt: open.now().toISOString(),
  }
  putPoint(open.database, point)
  return point
}

/** Freezes the content as the next version, and retires the point that it supersedes. */
export function approvePoint(open: OpenWorkspace, input: { readonly id: string; readonly revision: number }): TalkingPoint {
  const before = found(findPoint(open.database, input.id), 'talking point', input.id)
  checkRevision(before.revision, input.revision)
  if (before.status === 'superseded' || before.status === 'withdrawn')
    throw new AppError('frozen', 'A superseded or withdrawn talking point cannot be approved', { status: before.status })
  if (!Object.values(before.statement).some((text) => text.trim() !== ''))
    throw new AppError('bad-request', 'A talking point needs a statement before it is approved', { field: 'statement' })
  if (before.validFrom !== null && before.validUntil !== null && before.validUntil <= before.validFrom)
    throw new AppError('bad-request', 'A talking point cannot end before it begins', { field: 'validUntil' })
  retireSuperseded(open, before)
  const approvedAt = open.now().toISOString()
  const point: TalkingPoint = {
    ...before,
    status: 'approved',
    version: before.version + 1,
    changed: false,
    revision: before.revision + 1,
    updatedAt: approvedAt,
  }
  putPoint(open.database, point)
  const content = pointContent(point)
  addPointVersion(open.database, {
    pointId: point.id,
    version: point.version,
    approvedAt,
    approvedBy: open.person(),
    hash: canonicalHash(content),
    content,
  })
  return point
}

/** The point that this one names as superseded retires with it; a name that is not here (yet) retires nobody. */
export function retireSuperseded(open: OpenWorkspace, { id, supersedes }: Pick<TalkingPoint, 'id' | 'supersedes'>): void {
  if (supersedes === null) return
  if (supersedes === id) throw new AppError('bad-request', 'A talking point cannot supersede itself', { field: 'supersedes' })
  if (findPoint(open.database, supersedes)?.status !== 'approved') return
  setPointStatus(open.database, supersedes, 'superseded', open.now().toISOString())
  appendAudit(open, 'point.superseded', supersedes, { by: id })
}

export function withdrawPoint(open: OpenWorkspace, input: { readonly id: string; readonly reason: string }): TalkingPoint {
  const before = found(findPoint(open.database, input.id), 'talking point', input.id)
  if (before.status === 'draft') throw new AppError('bad-request', 'A draft is removed, not withdrawn', { status: before.status })
  if (before.status === 'withdrawn') throw new AppError('frozen', 'The talking point is withdrawn already')
  setPointStatus(open.database, input.id, 'withdrawn', open.now().toISOString())
  return found(findPoint(open.database, input.id), 'talking point', input.id)
}

export function removePoint(open: OpenWorkspace, { id }: { readonly id: string }): TalkingPoint {
  const point = found(findPoint(open.database, id), 'talking point', id)
  if (point.version > 0) throw new AppError('frozen', 'A talking point that was approved is withdrawn, not removed')
  deletePoint(open.database, id)
  return point
}
