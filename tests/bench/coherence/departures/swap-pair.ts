import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { BenchLanguage } from '../bench-language.ts'
import { wordsOf } from '../words/words-of.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** An operator that swaps one wording of a list for its counterpart, both ways, as whole words. */
export function swapPair(
  operator: 'figure.magnitude' | 'figure.unit',
  rule: RuleId,
  pairs: Readonly<Partial<Record<BenchLanguage, readonly (readonly [string, string])[]>>>,
  tolerated: readonly RuleId[] = [],
): DepartureOperator {
  return (text, language, random) => {
    const own = wordsOf(language)
    const list = own?.swaps[operator === 'figure.unit' ? 'unit' : 'magnitude'] ?? pairs[language] ?? []
    const spaced = own?.spaced !== false
    const found = list.flatMap(([left, right]) =>
      occurrences(text, left, right, spaced).concat(occurrences(text, right, left, spaced)),
    )
    if (found.length === 0) return null
    const { start, end, words } = random.pick(found)
    return { operator, rule, tolerated, ...replaceAt(text, { start, end }, words) }
  }
}

function occurrences(text: string, from: string, to: string, spaced: boolean) {
  const escaped = from.replaceAll('.', '\\.')
  const pattern = new RegExp(
    spaced ? `(?<![\\p{L}\\p{N}]|US[- ])${escaped}(?![\\p{L}\\p{N}])` : `(?<=[\\p{N}十百千万亿億兆]\\s?)${escaped}`,
    'gu',
  )
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + from.length, words: to }))
}
