import type { Bound, StanceFamily } from '../../domain/slot.ts'
import type { Span } from './span.ts'

/** What every mention carries: where it stands and the verbatim words. */
export interface MentionBase extends Span {
  readonly text: string
}

/** A quantity. `value` in base units; `max` closes a range; `unit` canonical ("EUR", "percent", "percentage-point", "day") or the folded stem of the counted noun, "" when none. */
export interface FigureMention extends MentionBase {
  readonly kind: 'figure'
  readonly value: number
  readonly max?: number
  readonly unit: string
  /** True when `unit` belongs to the closed list of measures and currencies, false for a counted noun. */
  readonly measured: boolean
  readonly bound: Bound
  /** Of an "about" that tells the side: "just over", "nearly". */
  readonly leans?: 'over' | 'under'
  /** Span of the words that set the bound ("au moins"), outside the mention itself. */
  readonly boundCue?: Span
  /** True when the words of the bound may as well tell how long something lasted ("over one year"). */
  readonly lasting?: true
  /** Span of the number alone ("15" in "15 morts"); the mention itself may reach over the unit. */
  readonly number: Span
  /** The noun or unit as written ("morts"), shown as the cue. */
  readonly noun: string
  /** Other heads of the same count ("civilian" beside "death" in "12 civils tués"), weakest last; other units of the same spelling ("$"). */
  readonly alternatives?: readonly string[]
  /** True when `unit` says what happened to those who are counted ("death", "injury"): no other noun may stand for it. */
  readonly outcome?: true
  /** Where the words that say what happened begin, when they stand before the number ("a coûté la vie à 12 personnes"). */
  readonly outcomeStart?: number
  /** Article, paragraph, resolution or list numbers: kept for alignment, never compared as quantities. */
  readonly reference: boolean
}

/** A quantity of which only the order is told ("hundreds of"): `value` is the least that it means; or "both", which is exactly two. It states no slot. */
export interface VagueMention extends Omit<FigureMention, 'kind'> {
  readonly kind: 'vague'
}

/** `value` as in the date slot. Relative dates are resolved against `now` when it is given, and say so; without it they are `now`, `now-1d`, `now+3d`. */
export interface DateMention extends MentionBase {
  readonly kind: 'date'
  readonly value: string
  readonly relative: boolean
  /** "by": a deadline ("avant le 5 mars"); "from": a start ("depuis le 5 mars"). */
  readonly limit?: 'by' | 'from'
  /** Where the words of that limit begin. */
  readonly limitStart?: number
  /** Which part of the month or year: "début mars", "mi-mars", "fin 2026". */
  readonly part?: 'early' | 'mid' | 'late'
  /** How far a relative date of whole months or years lies ("il y a cinq ans": -60): a relay of the same days does not change it. */
  readonly months?: number
  /** What a relative date counts ("two weeks ago": 2 weeks): another language may say it as a length of time. */
  readonly counted?: { readonly value: number; readonly unit: 'day' | 'week' | 'month' | 'year' }
  /** The weekday written beside the date, 1 (Monday) to 7. */
  readonly weekday?: number
}

/** A country, people, capital, organisation, person or place of the gazetteer. */
export interface ActorMention extends MentionBase {
  readonly kind: 'actor'
  /** "country:ML", "org:EU", "city:gao", "person:…" or "name:<folded>" for an unknown proper name. */
  readonly id: string
  readonly type: 'country' | 'organisation' | 'place' | 'person' | 'unknown'
  /** The country that a demonym, a capital used for a government, or a city stands for. */
  readonly within?: string
}

export interface StanceMention extends MentionBase {
  readonly kind: 'stance'
  readonly family: StanceFamily
  /** Rung id of the ladder ("condemn"). */
  readonly act: string
  /** Rank on the family's ladder, 0 = weakest. */
  readonly level: number
  readonly negated: boolean
}

export interface ModalMention extends MentionBase {
  readonly kind: 'modal'
  readonly act: string
  readonly level: number
}

/** A negation cue and the clause it governs. */
export interface NegationMention extends MentionBase {
  readonly kind: 'negation'
  readonly scope: Span
  /** Where what is denied begins: after the cue and a periphrasis that only carries the verb ("en train de", "going to"). */
  readonly denies: number
}

export interface QuoteMention extends MentionBase {
  readonly kind: 'quote'
  /** Span of the words between the marks. */
  readonly inner: Span
  readonly speaker?: string
}

export type Mention =
  | FigureMention
  | VagueMention
  | DateMention
  | ActorMention
  | StanceMention
  | ModalMention
  | NegationMention
  | QuoteMention
