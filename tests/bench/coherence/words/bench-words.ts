import type { TermSample } from './terms.ts'

/** A wording and its counterpart, swapped both ways. */
export type WordPair = readonly [string, string]

/** Replacements applied in order: pattern and words (`$1` for groups). */
export type RewriteRules = readonly (readonly [RegExp, string])[]

/**
 * What the benchmark knows of a language: the words of its operators, as data. Patterns are written for the language's
 * script; `u` flag always, and `g` where all occurrences are wanted.
 */
export interface BenchWords {
  /** Words stand apart, so that a word is only itself between other signs; false for Chinese and Japanese. */
  readonly spaced: boolean
  readonly decimal: ',' | '.'
  /** Group separators as the inside of a character class. */
  readonly groups: string
  readonly quantity: {
    /** Texts right before a number that make it a reference, an ordinal, a date or part of something longer (tested with `$` inside). */
    readonly notAfter: RegExp
    /** Texts right after a number that make it no plain quantity (`^` inside). */
    readonly notBefore: RegExp
    /** What must follow a number for it to count or measure something (`^` inside), unless a currency sign stands before it. */
    readonly before: RegExp
  }
  /** Parts of absolute dates: where they stand, and for months the other names in the same form. */
  readonly dates: readonly {
    readonly part: 'day' | 'month' | 'year'
    readonly pattern: RegExp
    readonly names?: readonly string[]
  }[]
  readonly smallNumbers: Readonly<Record<string, number>>
  /** What must stand after a small number in words, as the inside of a lookahead, and what must not stand before it. */
  readonly smallNumberBefore: string
  readonly smallNumberNotAfter: RegExp
  readonly swaps: Readonly<Partial<Record<'magnitude' | 'unit' | 'bound', readonly WordPair[]>>>
  /** Names that can stand for one another without touching the grammar around them. */
  readonly places: readonly (readonly string[])[]
  readonly stance: {
    /** Lookbehind for subjects whose verb is their own act. */
    readonly subjects: string
    /** Lookahead after the verb, "" for none. */
    readonly objects: string
    readonly verbs: readonly (readonly { readonly forms: readonly string[]; readonly place: string }[])[]
  }
  readonly polarity: {
    /** A negation follows the word that it denies. */
    readonly follows?: boolean
    readonly rewrites: readonly {
      readonly operator: 'polarity.added' | 'polarity.removed'
      readonly pattern: RegExp
      readonly words: (match: readonly string[]) => string
    }[]
    /** A sentence with one of these already denies something. */
    readonly negative: RegExp
  }
  readonly frame: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Faithful rewritings by the name of the edit. */
  readonly rewrites: Readonly<Partial<Record<string, RewriteRules>>>
  /** Sentences that give a quantity another value for another reason, by the name of the edit. */
  readonly sentences: Readonly<Partial<Record<string, readonly ((other: string, noun: string) => string)[]>>>
  /** The noun right after a number (`^` inside, first group). */
  readonly noun: RegExp
  readonly notOnly: string
  /** "About" with its space, and the words before a number that already bound it (`$` inside). */
  readonly about: string
  readonly bounded: RegExp
  /** Marks of somebody else's words. */
  readonly attributed: RegExp
  /** A whole number in words as written before a noun, where one form serves; null when not. */
  readonly inWords?: (value: number) => string | null
  readonly terms: readonly TermSample[]
}
