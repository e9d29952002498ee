import type { Language } from '../../domain/language.ts'
import type { StanceFamily } from '../../domain/slot.ts'
import type { Alignment } from '../align/alignment.ts'
import type { SlotAssignment } from '../align/assign-slots.ts'
import type { ActorMention, DateMention, FigureMention, StanceMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'

/** Words that the rules need beyond mentions, compiled from a lexicon. */
export interface RuleWords {
  /** Pair and side of a word with a curated antonym, or null. */
  readonly antonymOf: (token: Token) => { readonly pair: number; readonly side: 0 | 1 } | null
  /** True for a word that is part of a negation ("pas", "never"). */
  readonly isCue: (token: Token) => boolean
  /** True for "nous", "we": the institution that speaks. */
  readonly isFirstPerson: (token: Token) => boolean
  /** Spellings of an act. */
  readonly formsOf: (family: StanceFamily, act: string) => readonly string[]
}

/** An aligned pair with its slots already paired: what a pair rule reads. */
export interface Comparison {
  readonly alignment: Alignment
  readonly figures: SlotAssignment<FigureMention>
  readonly dates: SlotAssignment<DateMention>
  readonly actors: SlotAssignment<ActorMention>
  readonly stances: SlotAssignment<StanceMention>
  readonly wordsOf: (language: Language) => RuleWords
}
