import type { TalkingPointContent } from './talking-point.ts'

/** Only the content of a point, in a fixed set of fields: what is frozen and hashed when it is approved. */
export function pointContent(point: TalkingPointContent): TalkingPointContent {
  return {
    topicId: point.topicId,
    origin: point.origin,
    statement: point.statement,
    slots: point.slots,
    slotsConfirmed: point.slotsConfirmed,
    mandatory: point.mandatory,
    missions: point.missions,
    embargoUntil: point.embargoUntil,
    validFrom: point.validFrom,
    validUntil: point.validUntil,
    supersedes: point.supersedes,
    classification: point.classification,
    sources: point.sources,
  }
}
