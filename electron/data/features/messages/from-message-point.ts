import { parseInstant } from '../../../../shared/coherence/align/parse-instant.ts'
import type { MessagePoint } from '../../../../shared/domain/messages-file.ts'
import type { TalkingPoint, TalkingPointContent } from '../../../../shared/domain/talking-point.ts'

interface StoreIds {
  readonly topicId: string | null
  /** `central` or the id of a mission. */
  readonly origin: string
}

/**
 * A point of a file as the content of a talking point. What the format does not carry (sources, slots that were only
 * proposed) is kept from the point that is there. Plain dates become instants as the checker reads them.
 */
export function fromMessagePoint(point: MessagePoint, ids: StoreIds, before: TalkingPoint | null): TalkingPointContent {
  const slots = point.slots.length > 0 ? { slots: point.slots, slotsConfirmed: true } : null
  return {
    topicId: ids.topicId,
    origin: ids.origin,
    statement: point.statement,
    slots: slots?.slots ?? before?.slots ?? [],
    slotsConfirmed: slots?.slotsConfirmed ?? before?.slotsConfirmed ?? false,
    mandatory: point.mandatory,
    missions: point.missions,
    embargoUntil: toTimestamp(point.embargoUntil, 'start'),
    validFrom: toTimestamp(point.validFrom, 'start'),
    validUntil: toTimestamp(point.validUntil, 'end'),
    supersedes: point.supersedes,
    classification: point.classification,
    sources: before?.sources ?? [],
  }
}

function toTimestamp(value: string | null, edge: 'start' | 'end'): string | null {
  return value === null ? null : new Date(parseInstant(value, edge)).toISOString()
}
