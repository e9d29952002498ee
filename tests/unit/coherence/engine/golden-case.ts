import type { Language } from '../../../../shared/domain/language.ts'
import type { RuleId } from '../../../../shared/coherence/model/finding.ts'

export interface GoldenCase {
  readonly name: string
  readonly language: Language
  /** The approved statement, in `language` unless `pointLanguage` says otherwise. */
  readonly point: string
  readonly pointLanguage?: Language
  readonly text: string
  /** Findings of severity error or warning, each with the words it must stand on; none for a faithful text. */
  readonly expect: readonly {
    readonly rule: RuleId
    readonly text?: string
    readonly expected?: string
    readonly suggestion?: string | null
  }[]
}
