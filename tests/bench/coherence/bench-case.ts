import type { RuleId } from '../../../shared/coherence/model/finding.ts'
import type { Span } from '../../../shared/coherence/model/span.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { BenchLanguage } from './bench-language.ts'

/** What the oracle knows a departure should give: the rule, and where the operator changed the text (null: nowhere, the point is absent). */
export interface Expectation {
  readonly rule: RuleId
  readonly span: Span | null
}

/** One text to check against some messages, with what should come out. */
export interface BenchCase {
  readonly id: string
  readonly source: string
  readonly language: BenchLanguage
  /** "fr", or "en>fr" for a French text held against English statements. */
  readonly pair: string
  /** Name of the operator that made it ("figure.value", "faithful.digits-to-words"). */
  readonly operator: string
  readonly text: string
  /** The same object for all the cases of a group, so that it is prepared once. */
  readonly messages: MessagesFile
  /** The point the text relays or departs from. */
  readonly point: string
  /** Where the point is relayed; null when it is absent. */
  readonly relay: Span | null
  /** Null for a faithful text: any finding is then a false alarm. */
  readonly expected: Expectation | null
  /** Rules that may fire besides, because the change is theirs too ("does not condemn" is polarity and stance). */
  readonly tolerated: readonly RuleId[]
}
