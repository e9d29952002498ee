import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { BenchLanguage } from '../bench-language.ts'

/** A change that keeps the meaning, or null when the sentence offers no occasion. */
export interface FaithfulEdit {
  readonly name: string
  readonly apply: (text: string, language: BenchLanguage, random: SeededRandom) => string | null
}
