import type { TFunction } from 'i18next'
import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import type { Formats } from '../../ui/use-formats.ts'
import type { ChangedField } from './changed-fields.ts'
import { describeSlot } from './describe-slot.ts'

export interface FieldNames {
  readonly t: TFunction
  readonly formats: Formats
  readonly locale: string
  /** Name of a topic by its id; the name itself of one that is not there yet. */
  readonly topic: (id: string) => string
  /** Name of a mission by its id. */
  readonly mission: (id: string) => string
  /** First words of a talking point by its id. */
  readonly point: (id: string) => string
}

/** What a field of a point says, in words; never empty. */
export function fieldWords(field: ChangedField, content: TalkingPointContent, names: FieldNames): string {
  const { t, formats } = names
  const list = (items: readonly string[]) => (items.length === 0 ? t('messages:changes.nothing') : formats.list(items))
  switch (field) {
    case 'topicId':
      return content.topicId === null ? t('messages:noTopic') : names.topic(content.topicId)
    case 'origin':
      return content.origin === 'central' ? t('messages:central') : names.mission(content.origin)
    case 'slots':
      return list(content.slots.map((slot) => describeSlot(slot, t, names.locale)))
    case 'mandatory':
      return t(content.mandatory ? 'messages:changes.yes' : 'messages:changes.no')
    case 'missions':
      return content.missions.length === 0 ? t('messages:allMissions') : list(content.missions)
    case 'sources':
      return list(content.sources)
    case 'embargoUntil':
    case 'validFrom':
    case 'validUntil': {
      const instant = content[field]
      return instant === null ? t('messages:changes.nothing') : formats.dateTime(instant)
    }
    case 'supersedes':
      return content.supersedes === null ? t('messages:changes.nothing') : names.point(content.supersedes)
    case 'classification':
      return t(`messages:classification.${content.classification}`)
  }
}
