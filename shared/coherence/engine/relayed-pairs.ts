import type { PointState } from '../rules/point-state.ts'
import type { PreparedPoint } from '../align/prepared-point.ts'
import type { ComparedPair } from './analyse-paragraph.ts'

/** A rival explains a sentence better when it scores this much more. */
const CLEARLY_BETTER = 0.12
/** A rival with fewer departures explains it better even at a slightly lower score. */
const AS_GOOD = 0.03
const SAME_WORDS = 0.6

/** True when the two pairs rest on the same words of the text. */
function restOnSameWords(left: ComparedPair, right: ComparedPair): boolean {
  const mine = left.alignment.matched
  if (mine.size === 0) return true
  const theirs = new Set([...right.alignment.matched.values()].map((token) => token.start))
  let shared = 0
  for (const token of mine.values()) if (theirs.has(token.start)) shared += 1
  return shared / mine.size >= SAME_WORDS
}

function explainsBetter(rival: ComparedPair, pair: ComparedPair): boolean {
  if (rival.alignment.unit.point === pair.alignment.unit.point) return false
  if (!rival.alignment.window.sentences.some((sentence) => pair.alignment.window.sentences.includes(sentence))) return false
  const lead = rival.alignment.score - pair.alignment.score
  const cleaner = rival.departures.length < pair.departures.length && lead >= -AS_GOOD
  const better = lead > CLEARLY_BETTER && rival.departures.length <= pair.departures.length
  return (cleaner || better) && restOnSameWords(pair, rival)
}

/**
 * The pairs of a paragraph that stand: those not better explained by another point that says nearly the same (last
 * month's figures, the superseded wording).
 */
export function relayedPairs(
  pairs: readonly ComparedPair[],
  stateOf: (point: PreparedPoint) => PointState,
): readonly ComparedPair[] {
  if (pairs.length < 2) return pairs
  const rivals = pairs.filter((pair) => !stateOf(pair.alignment.unit.point).early)
  return pairs.filter((pair) => !rivals.some((rival) => explainsBetter(rival, pair)))
}
