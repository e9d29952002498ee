import type { PointState } from '../rules/point-state.ts'
import type { PreparedPoint } from '../align/prepared-point.ts'
import type { ComparedPair } from './compared-pair.ts'

/** A rival explains a sentence better when it scores this much more. */
const CLEARLY_BETTER = 0.12
/** A rival with fewer departures explains it better even at a slightly lower score. */
const AS_GOOD = 0.03
const SAME_WORDS = 0.6

/** True when the two pairs rest on the same words of the text. */
function restOnSameWords(left: ComparedPair, right: ComparedPair): boolean {
  const mine = left.alignment.matched
  if (mine.size === 0) return true
  const theirs = right.carriedAt
  let shared = 0
  for (const token of mine.values()) if (theirs.has(token.start)) shared += 1
  return shared / mine.size >= SAME_WORDS
}

function overlap(left: ComparedPair, right: ComparedPair): boolean {
  return left.alignment.window.sentences.some((sentence) => right.alignment.window.sentences.includes(sentence))
}

/** Asks what costs least first: the rules of a pair run only where they decide. */
function explainsBetter(rival: ComparedPair, pair: ComparedPair): boolean {
  const lead = rival.alignment.score - pair.alignment.score
  if (lead < -AS_GOOD || rival.alignment.unit.point === pair.alignment.unit.point || !overlap(rival, pair)) return false
  if (!restOnSameWords(pair, rival) || !rival.sameEvent) return false
  if (!rival.departs) return lead > CLEARLY_BETTER || pair.departs
  return pair.departs && pair.departsAtLeast(rival.departures.length + (lead > CLEARLY_BETTER ? 0 : 1))
}

/**
 * The pairs of a paragraph that stand: those that tell of the point's event and are not better explained by another
 * point that says nearly the same (last month's figures, the superseded wording).
 */
export function relayedPairs(
  pairs: readonly ComparedPair[],
  stateOf: (point: PreparedPoint) => PointState,
): readonly ComparedPair[] {
  const rivals = pairs
    .filter((pair) => !stateOf(pair.alignment.unit.point).early)
    .toSorted((left, right) => right.alignment.score - left.alignment.score)
  return pairs.filter((pair) => !rivals.some((rival) => explainsBetter(rival, pair)) && pair.sameEvent)
}
