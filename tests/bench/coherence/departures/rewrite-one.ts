import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { RewriteRules } from '../words/bench-words.ts'
import type { Departure } from './departure.ts'

/** Applies one rule of a list at one place, or returns null where none fits. The span is the new words. */
export function rewriteOne(
  text: string,
  rules: RewriteRules,
  random: SeededRandom,
  kind: { readonly operator: string; readonly rule: RuleId; readonly tolerated: readonly RuleId[] },
): Departure | null {
  const found = rules.flatMap(([pattern, words]) => [...text.matchAll(pattern)].map((match) => ({ match, words })))
  if (found.length === 0) return null
  const { match, words } = random.pick(found)
  const [whole] = match
  const written = words.replace('$1', match[1] ?? '')
  const start = match.index
  const cased = start === 0 ? written.charAt(0).toUpperCase() + written.slice(1) : written
  return {
    ...kind,
    text: text.slice(0, start) + cased + text.slice(start + whole.length),
    // The verb that an auxiliary governs, and the noun that a quantifier is said of, are its words too.
    span: { start, end: start + cased.trimEnd().length },
  }
}
