import type { CoverageMatrix, MatrixPoint } from '../../../../shared/contract/coherence-contract.ts'
import { coverageMatrix } from '../../../../shared/domain/coverage-matrix.ts'
import type { TalkingPointVersion } from '../../../../shared/domain/talking-point.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { countUnchecked } from '../documents/queries.ts'
import { listMissions } from '../missions/queries.ts'
import { standingVersions } from '../points/queries.ts'
import { listCoverage } from './queries.ts'

function later(left: string, right: string | null): string {
  return right !== null && Date.parse(right) > Date.parse(left) ? right : left
}

/** A mission may relay a point from its approval on, or from the day it comes into force or out of its embargo. */
function toRow({ pointId, version, approvedAt, content }: TalkingPointVersion): MatrixPoint {
  return {
    id: pointId,
    topic: content.topicId ?? '',
    version,
    validUntil: content.validUntil,
    mandatory: content.mandatory,
    statement: content.statement,
    origin: content.origin,
    inForceSince: later(later(approvedAt, content.validFrom), content.embargoUntil),
  }
}

function inForce({ content }: TalkingPointVersion, now: number): boolean {
  const begins = [content.validFrom, content.embargoUntil].every((instant) => instant === null || Date.parse(instant) <= now)
  return begins && (content.validUntil === null || Date.parse(content.validUntil) >= now)
}

/** Points in force in rows, missions in columns, from what the last check of each text said; the centre has no column. */
export function buildMatrix(open: OpenWorkspace, topicId: string | null): CoverageMatrix {
  const now = open.now()
  const points = standingVersions(open.database, ['approved'])
    .filter((version) => (topicId === null || version.content.topicId === topicId) && inForce(version, now.getTime()))
    .map(toRow)
  const missions = listMissions(open.database).filter(({ kind }) => kind !== 'centre')
  const rows = new Set(points.map(({ id }) => id))
  const columns = new Set(missions.map(({ id }) => id))
  const entries = listCoverage(open.database).filter(({ pointId, missionId }) => rows.has(pointId) && columns.has(missionId))
  return {
    points,
    missions,
    cells: [...coverageMatrix(entries)],
    unchecked: countUnchecked(open.database, [...columns]),
    at: now.toISOString(),
  }
}
