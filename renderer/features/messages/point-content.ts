import type { TalkingPoint, TalkingPointContent } from '../../../shared/domain/talking-point.ts'

/** The part of a point that a person edits. */
export function pointContent(point: TalkingPoint): TalkingPointContent {
  const {
    id: _id,
    status: _status,
    version: _version,
    changed: _changed,
    revision: _revision,
    updatedAt: _updatedAt,
    ...content
  } = point
  return content
}
