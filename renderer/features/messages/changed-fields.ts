import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'

const FIELDS = [
  'topicId',
  'origin',
  'slots',
  'mandatory',
  'missions',
  'embargoUntil',
  'validFrom',
  'validUntil',
  'supersedes',
  'classification',
  'sources',
] as const satisfies readonly (keyof TalkingPointContent)[]

export type ChangedField = (typeof FIELDS)[number]

export interface ContentDifference {
  readonly languages: readonly Language[]
  readonly fields: readonly ChangedField[]
}

const text = (content: TalkingPointContent | null, language: Language): string => content?.statement[language] ?? ''

/** Which languages and which other fields differ between two contents. Without a before, every language that has words. */
export function changedFields(before: TalkingPointContent | null, after: TalkingPointContent): ContentDifference {
  return {
    languages: LANGUAGES.filter((language) => text(before, language) !== text(after, language)),
    fields: before ? FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])) : [],
  }
}
