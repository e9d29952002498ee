import type { Language } from '../../domain/language.ts'
import type { Classification, MessagesFile } from '../../domain/messages-file.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { SlotObservation } from '../dissonance/slot-observation.ts'
import type { ExtractedText } from '../model/extracted-text.ts'
import type { DocumentReport } from '../model/report.ts'
import type { TranslationComparison } from '../translation/compare-translation.ts'

export interface CheckInput {
  /** The caller's name for the text; returned as it is. */
  readonly path: string
  readonly text: string
  /** The language of the whole text; when absent each paragraph's language is detected. */
  readonly language?: Language | undefined
  /** The instant of publication: calendar rules and relative dates are read at it (ISO date or date-time). */
  readonly now: string
  /** Code of the mission that publishes: mandatory points of other missions do not bind it. */
  readonly mission?: string | undefined
  /** False for a text of no topic, or one not begun: what it leaves out is not known to be missing. True when absent. */
  readonly expectsMandatory?: boolean | undefined
  /** Classification of the text, `public` when absent: points above it are not expected in it. */
  readonly level?: Classification | undefined
}

export interface TranslatedText {
  /** The caller's name for the text. */
  readonly path: string
  readonly text: string
  readonly language?: Language | undefined
}

/**
 * The engine. It keeps caches of what it has read (bounded), so one instance serves a whole session: a second check of
 * a text costs what changed in it. Same values in, same report out, whatever was checked before.
 */
export interface Checker {
  /** Sentences, words and mentions of a text, with absolute offsets. */
  extract(text: string, options?: { readonly language?: Language | undefined; readonly now?: string | undefined }): ExtractedText
  /** A text beside the source that it translates: paragraphs that answer each other, and what was lost or changed. */
  compareTranslation(source: TranslatedText, translation: TranslatedText, now?: string): TranslationComparison
  /** The same in steps, as `checkInSteps`. */
  compareTranslationInSteps(
    source: TranslatedText,
    translation: TranslatedText,
    now?: string,
  ): Generator<number, TranslationComparison, void>
  /** Reads approved messages once; keep the result as long as the messages do not change. */
  prepare(messages: MessagesFile): PreparedMessages
  check(input: CheckInput, prepared: PreparedMessages): DocumentReport
  /**
   * The same report paragraph by paragraph, for texts of any size on a thread that has other work: each step yields the
   * share of the text that was read (0 to 1) and lasts some tens of milliseconds at most. Leaving it early costs nothing.
   */
  checkInSteps(input: CheckInput, prepared: PreparedMessages): Generator<number, DocumentReport, void>
  /** What a text says of the slots of the points that it relays, to be compared with other texts. Costs little after `check`. */
  observe(input: CheckInput, prepared: PreparedMessages): readonly SlotObservation[]
  /** The same in steps, as `checkInSteps`. */
  observeInSteps(input: CheckInput, prepared: PreparedMessages): Generator<number, readonly SlotObservation[], void>
}
