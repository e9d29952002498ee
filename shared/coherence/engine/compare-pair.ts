import type { Language } from '../../domain/language.ts'
import type { Alignment } from '../align/alignment.ts'
import type { Conversions } from '../align/compare-figures.ts'
import { matchActors } from '../align/match-actors.ts'
import { matchDates } from '../align/match-dates.ts'
import { matchFiguresAcross } from '../align/match-figures-across.ts'
import { matchFigures } from '../align/match-figures.ts'
import { matchStances } from '../align/match-stances.ts'
import type { SlotAssignment } from '../align/assign-slots.ts'
import type { ActorMention, DateMention, FigureMention, StanceMention } from '../model/mention.ts'
import type { Comparison, RuleWords } from '../rules/comparison.ts'

export interface CompareOptions {
  readonly conversions: Conversions
  readonly nowYear: string
  readonly wordsOf: (language: Language) => RuleWords
}

/** Slots are paired kind by kind when a rule first asks: most pairs are settled by one kind. */
class LazyComparison implements Comparison {
  readonly alignment: Alignment
  readonly wordsOf: (language: Language) => RuleWords
  readonly #options: CompareOptions
  #figures: SlotAssignment<FigureMention> | null = null
  #dates: SlotAssignment<DateMention> | null = null
  #actors: SlotAssignment<ActorMention> | null = null
  #stances: SlotAssignment<StanceMention> | null = null

  constructor(alignment: Alignment, options: CompareOptions) {
    this.alignment = alignment
    this.wordsOf = options.wordsOf
    this.#options = options
  }

  get figures(): SlotAssignment<FigureMention> {
    const { conversions, nowYear } = this.#options
    this.#figures ??= this.alignment.across
      ? matchFiguresAcross(this.alignment, conversions, nowYear)
      : matchFigures(this.alignment, conversions, nowYear)
    return this.#figures
  }

  get dates(): SlotAssignment<DateMention> {
    this.#dates ??= matchDates(this.alignment)
    return this.#dates
  }

  get actors(): SlotAssignment<ActorMention> {
    this.#actors ??= matchActors(this.alignment)
    return this.#actors
  }

  get stances(): SlotAssignment<StanceMention> {
    this.#stances ??= matchStances(this.alignment)
    return this.#stances
  }
}

/** Pairs the slots of an aligned pair. */
export function comparePair(alignment: Alignment, options: CompareOptions): Comparison {
  return new LazyComparison(alignment, options)
}
