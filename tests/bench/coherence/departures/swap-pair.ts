import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { BenchLanguage } from '../bench-language.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** An operator that swaps one wording of a list for its counterpart, both ways, as whole words. */
export function swapPair(
  operator: string,
  rule: RuleId,
  pairs: Readonly<Record<BenchLanguage, readonly (readonly [string, string])[]>>,
  tolerated: readonly RuleId[] = [],
): DepartureOperator {
  return (text, language, random) => {
    const found = pairs[language].flatMap(([left, right]) => [
      ...occurrences(text, left, right),
      ...occurrences(text, right, left),
    ])
    if (found.length === 0) return null
    const { start, end, words } = random.pick(found)
    return { operator, rule, tolerated, ...replaceAt(text, { start, end }, words) }
  }
}

function occurrences(text: string, from: string, to: string) {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${from.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + from.length, words: to }))
}
