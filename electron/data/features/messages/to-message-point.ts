import type { MessagePoint } from '../../../../shared/domain/messages-file.ts'
import type { TalkingPointContent } from '../../../../shared/domain/talking-point.ts'

/** Names by which a messages file speaks of what the store knows by id. */
export interface MessageNames {
  readonly topicName: (id: string) => string
  /** The code of a mission, or the value itself when it is not the id of one. */
  readonly missionCode: (id: string) => string
}

/** A talking point in the form of the exchange format. Slots that nobody confirmed are left to the extractor. */
export function toMessagePoint(id: string, content: TalkingPointContent, names: MessageNames): MessagePoint {
  const statement = Object.entries(content.statement).filter(([, text]) => text.trim() !== '')
  return {
    id,
    statement: Object.fromEntries(statement),
    topic: content.topicId === null ? '' : names.topicName(content.topicId),
    origin: content.origin === 'central' ? 'central' : names.missionCode(content.origin),
    mandatory: content.mandatory,
    missions: [...content.missions],
    embargoUntil: content.embargoUntil,
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    supersedes: content.supersedes,
    classification: content.classification,
    slots: content.slotsConfirmed ? [...content.slots] : [],
  }
}
