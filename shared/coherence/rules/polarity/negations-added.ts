import type { Departure } from '../departure.ts'
import { counterpart } from './counterpart.ts'
import { deniedClause } from './denied-clause.ts'
import { headOf } from './head-of.ts'
import { isAnswered } from './is-answered.ts'
import { negationChange } from './negation-change.ts'
import { oppositeSaid } from './opposite-said.ts'
import { polarityDeparture } from './polarity-departure.ts'
import type { PolarityPair } from './polarity-pair.ts'
import { toldAsStance } from './told-as-stance.ts'

/** Negations of the text on a word that the approved sentence affirms. `told`: what is told of the pair already. */
export function negationsAdded(pair: PolarityPair, told: readonly Departure[]): readonly Departure[] {
  const { comparison, words, point, ours } = pair
  const departures: Departure[] = []
  for (const negation of ours.negations) {
    // "accepte de reconnaître" against "refuse de reconnaître": the verbs have told it.
    if ([...told, ...departures].some(({ start }) => start === negation.start)) continue
    if (isAnswered(negation, ours, point, words, comparison)) continue
    const head =
      [headOf(negation, ours, words), headOf(negation, ours, words, ours.countless)].find(
        (token) => token !== null && counterpart(token, ours.content, point.content, comparison) !== null,
      ) ?? null
    const approved = head === null ? null : counterpart(head, ours.content, point.content, comparison)
    if (head === null || approved === null || toldAsStance(comparison, 'text', negation, head)) continue
    if (negationChange(head, pair) !== 'added' || oppositeSaid(head, ours.content, point.content, words)) continue
    departures.push(
      polarityDeparture(comparison, {
        pointSpan: approved,
        span: deniedClause(negation, head),
        expected: approved.stem,
        actual: `not ${head.stem}`,
        reason: 'negation-added',
        suggestion: point.source.slice(approved.start, approved.end),
        cue: negation.text,
      }),
    )
  }
  return departures
}
