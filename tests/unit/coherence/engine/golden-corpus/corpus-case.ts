import type { RuleId } from '../../../../../shared/coherence/model/finding.ts'
import type { Span } from '../../../../../shared/coherence/model/span.ts'
import type { Language } from '../../../../../shared/domain/language.ts'
import type { Classification, MessagesFile } from '../../../../../shared/domain/messages-file.ts'

/** One text with what the checker must say about it. */
export interface CorpusCase {
  /** "fr/sahel-gao/trap-1": stable as long as texts are only added. */
  readonly id: string
  readonly language: Language
  readonly message: string
  /** The kind of faithful text, or the rule. */
  readonly kind: string
  readonly text: string
  /** Another mission's text of the same message, checked together with `text`. */
  readonly beside?: string
  readonly now: string
  readonly level?: Classification
  readonly messages: MessagesFile
  /** Null for a faithful text, which must be taken for a relay of `message` unless `relayed` says no. */
  readonly expected: (Span & { readonly rule: RuleId; /** In the statement. */ readonly approved: Span | null }) | null
  readonly relayed: boolean
}
