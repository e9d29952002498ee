import type { Departure } from '../departure.ts'
import { counterpart } from './counterpart.ts'
import { deniedClause } from './denied-clause.ts'
import { deniedTwice } from './denied-twice.ts'
import { headOf } from './head-of.ts'
import { isAnswered } from './is-answered.ts'
import { lostNegation } from './lost-negation.ts'
import { negationChange } from './negation-change.ts'
import { oppositeSaid } from './opposite-said.ts'
import { polarityDeparture } from './polarity-departure.ts'
import type { PolarityPair } from './polarity-pair.ts'
import { toldAsStance } from './told-as-stance.ts'

/** Negations of the approved sentence on a word that the text affirms. `told`: what is told of the pair already. */
export function negationsLost(pair: PolarityPair, told: readonly Departure[]): readonly Departure[] {
  const { comparison, words, point, ours } = pair
  const departures: Departure[] = []
  const isTold = (start: number): boolean => [...told, ...departures].some(({ pointSpan }) => pointSpan.start === start)
  for (const negation of point.negations) {
    // "refuse de reconnaître" against "accepte de reconnaître": the verbs have told it.
    if (isTold(negation.start) || isAnswered(negation, point, ours, words, comparison)) continue
    const head = headOf(negation, point, words)
    if (head === null) continue
    const said = counterpart(head, point.content, ours.content, comparison)
    if (said === null) {
      const twice = deniedTwice(negation, pair)
      if (twice === null) continue
      departures.push(
        polarityDeparture(comparison, {
          pointSpan: deniedClause(negation, head),
          span: { start: Math.min(...twice.map(({ start }) => start)), end: Math.max(...twice.map(({ end }) => end)) },
          expected: `not ${head.stem}`,
          actual: head.stem,
          reason: 'negation-lost',
          suggestion: null,
          cue: negation.text,
        }),
      )
      continue
    }
    if (isTold(head.start) || toldAsStance(comparison, 'point', negation, head)) continue
    if (negationChange(head, pair) !== 'lost' || oppositeSaid(head, point.content, ours.content, words)) continue
    departures.push(lostNegation({ negation, head, said }, pair))
  }
  return departures
}
