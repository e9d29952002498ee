import type { PointState } from '../rules/point-state.ts'
import type { PreparedPoint } from '../align/prepared-point.ts'
import type { Sentence } from '../model/sentence.ts'
import { CALENDAR_SCORE } from './calendar-score.ts'
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

/** Between languages a translation found by few words may score less than a neighbour that shares more of them. */
const AS_GOOD_ACROSS = 0.15
const NO_RIVALS: readonly ComparedPair[] = []
/** Two figures said alike are no chance. */
const SURE_FIGURES = 2

/** True for a rival in another language that says the very figures of the sentence, where the pair would say that they are wrong. */
function saysItsFigures(rival: ComparedPair, pair: ComparedPair): boolean {
  if (!rival.alignment.across || !pair.alignment.across || !pair.departs) return false
  const { pairs } = rival.comparison().figures
  return pairs.length >= SURE_FIGURES && pairs.every(({ same }) => same) && rival.sameEvent && !rival.departs
}

/** Asks what costs least first: the rules of a pair run only where they decide. */
function explainsBetter(rival: ComparedPair, pair: ComparedPair): boolean {
  const lead = rival.alignment.score - pair.alignment.score
  if (lead >= -AS_GOOD_ACROSS && rival.alignment.unit.point !== pair.alignment.unit.point && saysItsFigures(rival, pair))
    return true
  if (lead < -AS_GOOD || rival.alignment.unit.point === pair.alignment.unit.point) return false
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
  if (pairs.length === 0) return pairs
  // By sentence: only pairs that share one are rivals, and a paragraph may have thousands.
  const rivals = new Map<Sentence, ComparedPair[]>()
  for (const rival of pairs.toSorted((left, right) => right.alignment.score - left.alignment.score)) {
    const { early, inForce } = stateOf(rival.alignment.unit.point)
    // Nothing would be told of it: what departs from a point in force would be told of nobody.
    if (early || (!inForce && rival.alignment.score < CALENDAR_SCORE)) continue
    for (const sentence of rival.alignment.window.sentences) {
      const list = rivals.get(sentence)
      if (list === undefined) rivals.set(sentence, [rival])
      else list.push(rival)
    }
  }
  const explained = (pair: ComparedPair): boolean => {
    for (const sentence of pair.alignment.window.sentences)
      for (const rival of rivals.get(sentence) ?? NO_RIVALS) {
        // The best come first: none that follows scores enough.
        if (rival.alignment.score - pair.alignment.score < -AS_GOOD_ACROSS) break
        if (explainsBetter(rival, pair)) return true
      }
    return false
  }
  return pairs.filter((pair) => !explained(pair) && pair.sameEvent)
}
