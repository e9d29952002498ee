import type { Language } from '../../domain/language.ts'
import type { StanceFamily } from '../../domain/slot.ts'

/**
 * Everything language-specific the engine knows, as data (resources/lexicons/<language>/*.json, loaded and
 * parsed outside: the engine receives values). Words are written in their normal spelling; the engine folds them.
 */
export interface Lexicon {
  readonly language: Language
  readonly version: string
  readonly sources: readonly string[]
  /** "checked" when its benchmark passes, else "advisory". */
  readonly status: 'checked' | 'advisory'
  /** Abbreviations that do not end a sentence ("M.", "U.S."). */
  readonly abbreviations: readonly string[]
  readonly stopwords: readonly string[]
  readonly numbers: {
    readonly decimal: ',' | '.'
    /** Group separators ("\u202f", " ", "."). */
    readonly groups: readonly string[]
    /** Number words with their value; compounds are composed by the extractor. */
    readonly words: Readonly<Record<string, number>>
    /** Scale words and attached abbreviations ("millions", "M", "Md", "bn") with their factor. */
    readonly scales: Readonly<Record<string, number>>
    /** Words that may stand inside a number ("et", "and"). */
    readonly joiners: readonly string[]
    /** Words that may stand between a number and its noun ("de", "d'"). */
    readonly linkers: readonly string[]
    /** Cues before or after a figure, by bound. */
    readonly bounds: Readonly<Record<'at-least' | 'at-most' | 'about', readonly string[]>>
    /** Words that make the number a reference, not a quantity ("article", "paragraphe", "résolution"). */
    readonly references: readonly string[]
    /** Range forms as pairs: ["entre", "et"], ["de", "à"]. */
    readonly ranges: readonly (readonly [string, string])[]
  }
  /** Canonical unit to its spellings ("EUR": ["euro", "euros", "€"]). */
  readonly units: Readonly<Record<string, readonly string[]>>
  /** Groups of counted nouns that mean the same ("mort": ["morts", "tués", "décès"]). */
  readonly nounGroups: Readonly<Record<string, readonly string[]>>
  readonly dates: {
    /** Month spellings to 1–12. */
    readonly months: Readonly<Record<string, number>>
    /** Weekday spellings to 1 (Monday) – 7. */
    readonly weekdays: Readonly<Record<string, number>>
    /** Relative expressions to an offset in days ("hier": -1). */
    readonly relative: Readonly<Record<string, number>>
    /** Day of month written as a word ("premier": 1, "1er": 1). */
    readonly ordinals: Readonly<Record<string, number>>
    /** Order of day, month, year in all-digit dates. */
    readonly order: 'dmy' | 'mdy' | 'ymd'
  }
  readonly negation: {
    /** Cues ("ne … pas" is ["ne", "pas"]); one-word cues stand alone. */
    readonly cues: readonly (readonly string[])[]
    /** Words that contain a cue but do not negate ("not only", "sans doute"). */
    readonly exceptions: readonly string[]
    /** Words that close a clause ("mais", "but", ";"). */
    readonly clauseBreaks: readonly string[]
    /** Verbs or nouns that are negative by themselves ("refuse", "absence"): curated antonym pairs for polarity. */
    readonly antonyms: readonly (readonly [readonly string[], readonly string[]])[]
  }
  /** Ladders: rung ids from weakest to strongest, each with its spellings (all inflected forms or stems). */
  readonly stance: Readonly<Record<StanceFamily, readonly { readonly act: string; readonly forms: readonly string[] }[]>>
  /** Cues of attributed speech ("selon", "according to", "a déclaré"). */
  readonly reporting: readonly string[]
}

/** Names of countries, peoples, capitals, cities and organisations by language. */
export interface GazetteerEntry {
  readonly id: string
  readonly type: 'country' | 'organisation' | 'place' | 'person'
  readonly within?: string
  /** Spellings by language; "*" holds for all. Demonyms and adjectives included, all inflected forms. */
  readonly names: Readonly<Partial<Record<Language | '*', readonly string[]>>>
}

export interface Gazetteer {
  readonly version: string
  readonly sources: readonly string[]
  readonly entries: readonly GazetteerEntry[]
}
