/** Values of quantifiers, from nothing to everything. */
export type QuantifierValue = 'none' | 'few' | 'some' | 'many' | 'most' | 'all'

/** How a language says how much of a thing is meant. */
export interface QuantifierWords {
  readonly values: Readonly<Record<QuantifierValue, readonly string[]>>
  /** Words that leave everything else out ("only", "seulement"). */
  readonly only: readonly string[]
  /** Two words that do so together ("ne" … "que"). */
  readonly onlyPairs: readonly (readonly [string, string])[]
  /** Words that set something apart ("except", "à l'exception de"). */
  readonly exceptions: readonly string[]
  /** Phrases that hold such a word without its meaning ("after all", "tout de suite"). */
  readonly notQuantifiers: readonly string[]
}
