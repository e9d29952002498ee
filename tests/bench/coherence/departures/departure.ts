import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { Span } from '../../../../shared/coherence/model/span.ts'
import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { BenchLanguage } from '../bench-language.ts'

/** A sentence changed on purpose: the new text, and where it differs in it. */
export interface Departure {
  readonly operator: string
  readonly rule: RuleId
  readonly text: string
  readonly span: Span
  readonly tolerated: readonly RuleId[]
}

/** Changes one thing of a sentence, or returns null when it has nothing of the kind. */
export type DepartureOperator = (text: string, language: BenchLanguage, random: SeededRandom) => Departure | null
