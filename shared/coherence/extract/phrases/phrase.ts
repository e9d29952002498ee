import type { Casing } from '../pieces/casing.ts'

/** What a phrase of a lexicon can be to the extractors. */
export const KIND = {
  number: 0,
  scale: 1,
  joiner: 2,
  linker: 3,
  boundBefore: 4,
  boundAfter: 5,
  collective: 6,
  fraction: 7,
  idiom: 8,
  clockBefore: 9,
  clockUnit: 10,
  reference: 11,
  rangeOpen: 12,
  rangeMiddle: 13,
  unit: 14,
  noun: 15,
  month: 16,
  weekday: 17,
  relative: 18,
  dayOrdinal: 19,
  monthContext: 20,
  dayLinker: 21,
  rangeWord: 22,
  direction: 23,
  period: 24,
  distance: 25,
  limit: 26,
  negation: 27,
  negationException: 28,
  clauseBreak: 29,
  expletive: 30,
  stance: 31,
  intensifier: 32,
  stanceException: 33,
  reporting: 34,
  according: 35,
  accordingException: 36,
  firstPerson: 37,
  actor: 38,
  title: 39,
  particle: 40,
  auxiliary: 41,
  ordinalEnding: 42,
  article: 43,
  change: 44,
  carrier: 45,
  span: 46,
  scaledUnit: 47,
  dayWord: 48,
  decadeWord: 49,
  decadeBefore: 50,
  decadeEnding: 51,
  century: 52,
  centuryRank: 53,
  datePart: 54,
  ordinal: 55,
  ordinalOpening: 56,
  vague: 57,
  both: 58,
  half: 59,
  era: 60,
  anchored: 61,
  countedBy: 62,
  further: 63,
} as const
export type Kind = (typeof KIND)[keyof typeof KIND]
export const KIND_COUNT = 64

/** One meaning of a phrase: `value` and `id` mean what its kind says (a factor, a month; a unit, an act, an actor). */
export interface Phrase {
  readonly kind: Kind
  readonly value: number
  readonly id: string
  /** How the text must be cased: as an acronym, with a capital, or letter for letter; undefined for any way. */
  readonly casing?: Casing | 'exact'
  /** Places of its words that only accents tell from another word: "à" is not "a", nor "né" "ne", though both fold alike. */
  readonly accented?: readonly number[]
  /** Folded words that must follow later in the clause, as its end: "ruft … auf", "lehnt … ab". */
  readonly tail?: readonly string[]
  readonly spelling: string
}

/** A phrase found in a sentence: from piece `first` up to, not including, piece `last`. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly phrase: Phrase
}
