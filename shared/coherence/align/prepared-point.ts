import type { Language } from '../../domain/language.ts'
import type { MessagePoint } from '../../domain/messages-file.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Feature } from './feature.ts'

/** Instants in milliseconds since 1970, or null when the point does not set them. */
export interface PointCalendar {
  readonly embargoUntil: number | null
  readonly validFrom: number | null
  readonly validUntil: number | null
}

/** One sentence of one approved variant: what is aligned with the sentences of a text. */
export interface PreparedUnit {
  readonly point: PreparedPoint
  readonly language: Language
  readonly statement: string
  readonly sentence: Sentence
  /** All sentences of the statement in their order, this one among them. */
  readonly siblings: readonly PreparedUnit[]
  /** Distinct word keys of the sentence, for the test that precedes extraction. */
  readonly keys: readonly string[]
  /** What alignment compares; made when the unit is first a candidate, so that preparing many points stays quick. */
  readonly features: readonly Feature[]
  /** Sum of the weights of `features`. */
  readonly total: number
}

export interface PreparedVariant {
  readonly language: Language
  readonly statement: string
  readonly units: readonly PreparedUnit[]
}

export interface PreparedPoint {
  readonly rank: number
  readonly message: MessagePoint
  readonly calendar: PointCalendar
  /** Points that name this one in `supersedes`. */
  readonly successors: readonly PreparedPoint[]
  readonly variants: ReadonlyMap<Language, PreparedVariant>
}
