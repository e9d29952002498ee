/** A word in its normal form: `folded` is lower case without accents, `stem` what alignment compares; `stop` marks function words. */
export interface Word {
  readonly folded: string
  readonly stem: string
  readonly stop: boolean
}

/** What a word names, found out once: its key within its language, and the names of several words that begin with it. */
export interface WordNames {
  readonly key: string
  readonly longer: readonly { readonly words: readonly string[]; readonly id: string }[] | null
}

/**
 * A word that a session met: one object however often it is written. Who looks it up keeps the answer here, which spares
 * a look-up for each time; lexicons stand, and a checker has words of its own.
 */
export interface MetWord extends Word {
  /** Null until it was asked. */
  names: WordNames | null
  /** Whether a marking may begin with it; null until it was asked. */
  marks: boolean | null
}
