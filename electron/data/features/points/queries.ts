import type { TalkingPoint, TalkingPointStatus, TalkingPointVersion } from '../../../../shared/domain/talking-point.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import type { TextFilter } from '../../db/full-text/to-filter.ts'
import { POINT_COLUMNS, POINT_VERSION_COLUMNS, pointRow, pointVersionRow } from './schema.ts'

interface PointFilter {
  /** null asks for points without a topic, undefined for all. */
  readonly topicId?: string | null | undefined
  readonly status?: TalkingPointStatus | undefined
  /** What a person typed, over the statements. */
  readonly text?: TextFilter | null | undefined
}

/** Most recently changed first. */
export function listPoints(database: WorkspaceDatabase, filter: PointFilter = {}): readonly TalkingPoint[] {
  const conditions = ['1']
  if (filter.topicId !== undefined) conditions.push('topic_id IS :topicId')
  if (filter.status !== undefined) conditions.push('status = :status')
  const { text } = filter
  if (text?.kind === 'match')
    conditions.push(
      `id IN (SELECT point_id FROM point_statements WHERE row IN (SELECT rowid FROM ${text.index} WHERE ${text.index} MATCH :text))`,
    )
  if (text?.kind === 'contains')
    conditions.push('id IN (SELECT point_id FROM point_statements WHERE instr(statement, :text) > 0)')
  return database.all(
    pointRow,
    `SELECT ${POINT_COLUMNS} FROM talking_points WHERE ${conditions.join(' AND ')} ORDER BY updated_at DESC, id`,
    {
      ...(filter.topicId === undefined ? {} : { topicId: filter.topicId }),
      ...(filter.status === undefined ? {} : { status: filter.status }),
      ...(text ? { text: text.kind === 'match' ? text.expression : text.text } : {}),
    },
  )
}

export function findPoint(database: WorkspaceDatabase, id: string): TalkingPoint | null {
  return database.get(pointRow, `SELECT ${POINT_COLUMNS} FROM talking_points WHERE id = :id`, { id })
}

/** Writes the row and its statements; statements that did not change keep their place in the index. */
export function putPoint(database: WorkspaceDatabase, point: TalkingPoint): void {
  const { statement, ...rest } = point
  database.run(
    `INSERT INTO talking_points (id, topic_id, origin, slots, slots_confirmed, mandatory, missions, embargo_until, valid_from,
       valid_until, supersedes, classification, sources, status, version, changed, revision, updated_at)
     VALUES (:id, :topicId, :origin, :slots, :slotsConfirmed, :mandatory, :missions, :embargoUntil, :validFrom,
       :validUntil, :supersedes, :classification, :sources, :status, :version, :changed, :revision, :updatedAt)
     ON CONFLICT (id) DO UPDATE SET topic_id = :topicId, origin = :origin, slots = :slots, slots_confirmed = :slotsConfirmed,
       mandatory = :mandatory, missions = :missions, embargo_until = :embargoUntil, valid_from = :validFrom,
       valid_until = :validUntil, supersedes = :supersedes, classification = :classification, sources = :sources,
       status = :status, version = :version, changed = :changed, revision = :revision, updated_at = :updatedAt`,
    {
      ...rest,
      slots: JSON.stringify(point.slots),
      missions: JSON.stringify(point.missions),
      sources: JSON.stringify(point.sources),
      slotsConfirmed: point.slotsConfirmed ? 1 : 0,
      mandatory: point.mandatory ? 1 : 0,
      changed: point.changed ? 1 : 0,
    },
  )
  database.run(`DELETE FROM point_statements WHERE point_id = :id AND language NOT IN (SELECT key FROM json_each(:statement))`, {
    id: point.id,
    statement: JSON.stringify(statement),
  })
  for (const [language, text] of Object.entries(statement))
    database.run(
      `INSERT INTO point_statements (point_id, language, statement) VALUES (:id, :language, :text)
       ON CONFLICT (point_id, language) DO UPDATE SET statement = :text WHERE statement IS NOT :text`,
      { id: point.id, language, text },
    )
}

export function setPointStatus(database: WorkspaceDatabase, id: string, status: TalkingPointStatus, updatedAt: string): void {
  database.run(`UPDATE talking_points SET status = :status, revision = revision + 1, updated_at = :updatedAt WHERE id = :id`, {
    id,
    status,
    updatedAt,
  })
}

export function deletePoint(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM talking_points WHERE id = :id', { id })
}

export function addPointVersion(database: WorkspaceDatabase, version: TalkingPointVersion): void {
  database.run(
    `INSERT INTO point_versions (point_id, version, approved_at, approved_by, hash, content)
     VALUES (:pointId, :version, :approvedAt, :approvedBy, :hash, :content)`,
    { ...version, content: JSON.stringify(version.content) },
  )
}

/** Newest first. */
export function listPointVersions(database: WorkspaceDatabase, pointId: string): readonly TalkingPointVersion[] {
  return database.all(
    pointVersionRow,
    `SELECT ${POINT_VERSION_COLUMNS} FROM point_versions WHERE point_id = :pointId ORDER BY version DESC`,
    { pointId },
  )
}

/** The version that stands of each point with one of these statuses. */
export function standingVersions(
  database: WorkspaceDatabase,
  statuses: readonly TalkingPointStatus[],
): readonly TalkingPointVersion[] {
  return database.all(
    pointVersionRow,
    `SELECT ${POINT_VERSION_COLUMNS} FROM point_versions
     WHERE (point_id, version) IN (
       SELECT id, version FROM talking_points WHERE status IN (SELECT value FROM json_each(:statuses)))
     ORDER BY point_id`,
    { statuses: JSON.stringify(statuses) },
  )
}
