import type { SearchHit } from '../../../shared/contract/search-contract.ts'
import { matchesWords } from './matches-words.ts'

/**
 * The hits to show for what is typed now. Until its own answer is there (`settled`), those of the words before stay only
 * where the new words stand in them too: Enter must never open what no longer matches.
 */
export function hitsFor(typed: string, hits: readonly SearchHit[], settled: boolean): readonly SearchHit[] {
  if (typed.trim().length < 2) return []
  return settled ? hits : hits.filter(({ title, excerpt }) => matchesWords(typed, `${title} ${excerpt}`))
}
