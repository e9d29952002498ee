import type { Language } from '../../domain/language.ts'
import type { Alignment } from '../align/alignment.ts'
import type { Conversions } from '../align/compare-figures.ts'
import { matchActors } from '../align/match-actors.ts'
import { matchDates } from '../align/match-dates.ts'
import { matchFiguresAcross } from '../align/match-figures-across.ts'
import { matchFigures } from '../align/match-figures.ts'
import { matchStances } from '../align/match-stances.ts'
import type { Comparison, RuleWords } from '../rules/comparison.ts'

/** Pairs the slots of an aligned pair. */
export function comparePair(
  alignment: Alignment,
  options: { readonly conversions: Conversions; readonly nowYear: string; readonly wordsOf: (language: Language) => RuleWords },
): Comparison {
  return {
    alignment,
    figures: alignment.across
      ? matchFiguresAcross(alignment, options.conversions)
      : matchFigures(alignment, options.conversions, options.nowYear),
    dates: matchDates(alignment),
    actors: matchActors(alignment),
    stances: matchStances(alignment),
    wordsOf: options.wordsOf,
  }
}
