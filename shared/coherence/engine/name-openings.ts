import type { Lexicon } from '../model/lexicon.ts'
import type { RuleWords } from '../rules/comparison.ts'

const NO_WORD_BEFORE = /(?:^|[\s\u00a0\u202f(«“"-])$/u
const ARTICLES = 0

function normal(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\u00a0\u202f]/g, ' ')
}

/**
 * Reads the words before a name that change with it ("du", "de l'", "en"), and of which sense they are; no such word counts
 * as an article. Null for a language whose words do not change.
 */
export function createNameOpenings({ nameOpenings = [] }: Pick<Lexicon, 'nameOpenings'>): RuleWords['openingOf'] {
  const openings = nameOpenings
    .flatMap((family, sense) => family.map((words) => ({ words, sense, ends: words.endsWith("'") ? words : `${words} ` })))
    .toSorted((left, right) => right.ends.length - left.ends.length)
  if (openings.length === 0) return () => null
  return (before) => {
    const folded = normal(before)
    const found = openings.find(
      ({ ends }) => folded.endsWith(ends) && NO_WORD_BEFORE.test(folded.slice(0, folded.length - ends.length)),
    )
    return found === undefined ? { sense: ARTICLES, length: 0 } : { sense: found.sense, length: found.ends.length }
  }
}
