import type { TalkingPointContent } from '../../shared/domain/talking-point.ts'

/** A talking point before its first word. */
export function emptyPoint(topicId: string | null): TalkingPointContent {
  return {
    topicId,
    origin: 'central',
    statement: {},
    slots: [],
    slotsConfirmed: false,
    mandatory: false,
    missions: [],
    embargoUntil: null,
    validFrom: null,
    validUntil: null,
    supersedes: null,
    classification: 'public',
    sources: [],
  }
}
