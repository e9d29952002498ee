import { parseInstant } from '../../../../shared/coherence/align/parse-instant.ts'
import type { MessagePoint } from '../../../../shared/domain/messages-file.ts'
import type { TalkingPointContent } from '../../../../shared/domain/talking-point.ts'
import { canonicalHash } from '../../canonical-hash.ts'

interface StoreIds {
  readonly topicId: string | null
  /** `central` or the id of a mission. */
  readonly origin: string
}

/**
 * A point of a file as the content of a talking point. What the file does not give is kept from the point that is there:
 * a field that the row leaves out (`given` names those it has), a language, the sources, slots that were only proposed.
 * Plain dates become instants as the checker reads them.
 */
export function fromMessagePoint(
  point: MessagePoint,
  ids: StoreIds,
  before: TalkingPointContent | null,
  given: ReadonlySet<string>,
): TalkingPointContent {
  const read = readContent(point, ids, before)
  if (before === null) return read
  const statement = { ...before.statement, ...point.statement }
  const reworded = Object.entries(statement).some(([language, text]) => Reflect.get(before.statement, language) !== text)
  return {
    ...read,
    ...(given.has('topic') ? null : { topicId: before.topicId }),
    ...Object.fromEntries(KEPT.filter((field) => !given.has(field)).map((field) => [field, before[field]])),
    statement,
    // Slots were confirmed for the words as they stood; a file that only carries them along confirms nothing anew.
    slotsConfirmed: read.slotsConfirmed && (!reworded || !sameSlots(read.slots, before.slots)),
  }
}

function sameSlots(left: TalkingPointContent['slots'], right: TalkingPointContent['slots']): boolean {
  return canonicalHash(left) === canonicalHash(right)
}

const KEPT = [
  'origin',
  'mandatory',
  'missions',
  'embargoUntil',
  'validFrom',
  'validUntil',
  'supersedes',
  'classification',
] as const satisfies readonly (keyof TalkingPointContent & keyof MessagePoint)[]

function readContent(point: MessagePoint, ids: StoreIds, before: TalkingPointContent | null): TalkingPointContent {
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
