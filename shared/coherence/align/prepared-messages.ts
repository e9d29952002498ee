import type { Language } from '../../domain/language.ts'
import type { MessagesFile } from '../../domain/messages-file.ts'
import type { AlignmentIndex } from './alignment-index.ts'
import type { PreparedPoint } from './prepared-point.ts'
import type { TermIndex } from './term-index.ts'

/** Approved messages, read once and indexed. Opaque to callers: made by `prepare`, given to `check`. */
export interface PreparedMessages {
  readonly messages: MessagesFile
  readonly points: readonly PreparedPoint[]
  /** The points that some mission must relay. */
  readonly mandatory: readonly PreparedPoint[]
  readonly pointsById: ReadonlyMap<string, PreparedPoint>
  /** Units to compare with a text in the given language: approved variants first, else across languages. */
  readonly indexesFor: (language: Language) => readonly AlignmentIndex[]
  readonly terms: ReadonlyMap<Language, TermIndex>
}
