import type { Language } from '../../domain/language.ts'
import type { StanceFamily } from '../../domain/slot.ts'
import type { ModalityWords } from './modality-words.ts'
import type { QuantifierWords } from './quantifier-words.ts'
import type { RoleWords } from './role-words.ts'

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
  /** Letters that tell the language from others of its script ("ї", "ł"), in lower case. */
  readonly letters?: readonly string[]
  /** Plurals that stemmers miss, with their singular ("chairmen": "chairman"). */
  readonly plurals?: Readonly<Record<string, string>>
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
    /** Bound cues that follow their figure ("au moins", "or more"); `bounds` holds those before it. */
    /** Approximations that say on which side of the number the quantity lies ("just over"). */
    readonly leaning?: { readonly over: readonly string[]; readonly under: readonly string[] }
    readonly boundsAfter?: Readonly<Partial<Record<'at-least' | 'at-most' | 'about', readonly string[]>>>
    /** Words that mean "about n" ("douzaine": 12, "millier": 1000). */
    readonly collectives?: Readonly<Record<string, number>>
    /** Words that tell an order only, with its unit ("hundreds of": 100, "des milliers": 1000). */
    readonly vague?: Readonly<Record<string, number>>
    /** Words that mean two without a number ("both", "beide"): where another language writes the number they answer it. */
    readonly both?: readonly string[]
    /** Words between a number and what it counts that add nothing to either ("nine more soldiers", "zwei weitere"). */
    readonly further?: readonly string[]
    /** Words for a half more ("et demi", "and a half"), behind a number, its scale or its unit. */
    readonly halves?: readonly string[]
    /** Fractions and multiples in words ("la moitié": 0.5, "doubled": 2). */
    readonly fractions?: Readonly<Record<string, number>>
    /** Number words that are articles too ("un", "a"): a quantity only before a scale word or an outcome ("un mort"). */
    readonly articles?: readonly string[]
    /** Phrases with a number that states no quantity ("tolérance zéro", "24 heures sur 24"). */
    readonly idioms?: readonly string[]
    /** Words before a time of day ("à", "at") and the units that then tell the hour ("h", "heures", "pm"). */
    readonly clock?: {
      readonly before: readonly string[]
      readonly units: readonly string[]
      /** Units that count from noon ("pm"). */
      readonly afternoon?: readonly string[]
    }
    /** Verbs of change: "passe de 2 à 3" is two figures and no range. */
    readonly changes?: readonly string[]
    /** Cues of `bounds` that before a period of time may only say how long ("over" one year). */
    readonly spans?: readonly string[]
    /** Words that may stand between a counted noun and what happened to it ("ont été", "were"). */
    readonly auxiliaries?: readonly string[]
    /** Endings of an ordinal in digits ("er", "e", "th"). */
    readonly ordinalEndings?: readonly string[]
    /** Ordinals in words ("dix-septième": 17). */
    readonly ordinals?: Readonly<Record<string, number>>
    /** Words after which digits with a dot are an ordinal ("das" 17. Paket). */
    readonly ordinalOpenings?: readonly string[]
  }
  /** Canonical unit to its spellings ("EUR": ["euro", "euros", "€"]). */
  readonly units: Readonly<Record<string, readonly string[]>>
  /** Spellings that name a unit after a scale word only: "40 million pounds" are money, "40 pounds" may be a weight. */
  readonly scaledUnits?: Readonly<Record<string, readonly string[]>>
  /** Units written in one word with a number word ("drei" + "jährige": 3 years). */
  readonly attached?: Readonly<Record<string, readonly string[]>>
  /** Spellings that other units share with the one they name first ("$": also CAD, AUD): they agree with any of these. */
  readonly sharedSpellings?: Readonly<Record<string, readonly string[]>>
  /** Groups of counted nouns that mean the same ("mort": ["morts", "tués", "décès"]). */
  readonly nounGroups: Readonly<Record<string, readonly string[]>>
  /** Noun groups that say what happened ("death"): they win over the plain noun in "12 civilians killed". */
  readonly outcomeGroups?: readonly string[]
  /** Adjectives stand before what a number counts: the word behind them may be the noun. */
  readonly describedFirst?: boolean
  /** Exact conversions: unit to its base unit and factor ("km": "mm", 1 000 000). The same for every language. */
  readonly conversions?: Readonly<Record<string, { readonly base: string; readonly factor: number }>>
  readonly dates: {
    /** Month spellings to 1–12. */
    readonly months: Readonly<Record<string, number>>
    /** Weekday spellings to 1 (Monday) – 7. */
    readonly weekdays: Readonly<Record<string, number>>
    /** Relative expressions to an offset in days ("hier": -1). */
    readonly relative: Readonly<Record<string, number>>
    /** Day of month written as a word ("premier": 1, "1er": 1). */
    readonly ordinals: Readonly<Record<string, number>>
    /** Day of month written as a number word where it may stand before a month ("trois": 3). */
    readonly dayWords?: Readonly<Record<string, number>>
    /** Seasons, quarters and halves to their EDTF codes: 21–24 spring to winter, 33–36 quarters, 40 and 41 halves ("T1": 33). */
    readonly subyears?: Readonly<Record<string, number>>
    /** What makes a decade of digits ("années" 1990, 1990"s"), and decades in words ("nineties": 1990). */
    readonly decades?: {
      readonly before: readonly string[]
      readonly endings: readonly string[]
      readonly words: Readonly<Record<string, number>>
    }
    /** Words for a century, and ranks in words ("dix-neuvième": 19). */
    readonly centuries?: { readonly words: readonly string[]; readonly ranks: Readonly<Record<string, number>> }
    /** Words behind a length of time that tell it from another event than today ("antes de", "prima che"). */
    readonly anchored?: readonly string[]
    /** Words behind a year before our era ("B.C."). */
    readonly eras?: readonly string[]
    /** Words before a month, a part of a year or a year that narrow it ("début", "mi-", "fin"). */
    readonly parts?: Readonly<Partial<Record<'early' | 'mid' | 'late', readonly string[]>>>
    /** Order of day, month, year in all-digit dates. */
    readonly order: 'dmy' | 'mdy' | 'ymd'
    /** Month spellings that are other words too ("may", "mars"): a month only beside a day or year, or after a month context. */
    readonly ambiguous?: readonly string[]
    /** Words before a month that stands alone ("en", "in", "fin"). */
    readonly monthContexts?: readonly string[]
    /** Words between day and month ("of", "de"). */
    readonly dayLinkers?: readonly string[]
    /** Words between two days of one range ("au", "to"). */
    readonly rangeWords?: readonly string[]
    /** Beside a weekday, a week, a month or a year: "dernier" -1, "ce" 0, "prochain" +1. */
    readonly direction?: Readonly<Record<string, -1 | 0 | 1>>
    /** Spellings of periods ("jours", "semaine"). */
    readonly periods?: Readonly<Partial<Record<'day' | 'week' | 'month' | 'year', readonly string[]>>>
    /** "il y a" trois jours, three days "ago", "dans" trois jours. */
    readonly distance?: {
      readonly agoBefore: readonly string[]
      readonly agoAfter: readonly string[]
      readonly inBefore: readonly string[]
      readonly inAfter: readonly string[]
    }
    /** Signs after year, month and day where they are written so ("2026年3月3日"). */
    readonly marks?: { readonly year: string; readonly month: string; readonly day: readonly string[] }
    /** Cues of a deadline ("avant le", "by") and of a start ("depuis", "since"). */
    readonly limits?: { readonly by: readonly string[]; readonly from: readonly string[] }
  }
  readonly negation: {
    /** Cues ("ne … pas" is ["ne", "pas"]); one-word cues stand alone. */
    readonly cues: readonly (readonly string[])[]
    /**
     * Verbs that deny the verb after them ("refuse de", "declines to"): a form, at most one of the words `between`, and a link, empty
     * where none is needed. `overComma`: what is denied may begin behind a comma ("weigert sich, …").
     */
    readonly denyingVerbs?: readonly {
      readonly verbs: readonly string[]
      readonly between: readonly string[]
      readonly links: readonly string[]
      readonly overComma: boolean
    }[]
    /** Words that contain a cue but do not negate ("not only", "sans doute"). */
    readonly exceptions: readonly string[]
    /** A cue follows what it denies (Turkish, Japanese) and governs nothing after it. */
    readonly follows?: boolean
    /** Endings by which a verb denies itself ("-maz", "-medi"). */
    readonly endings?: readonly string[]
    /** Words that close a clause ("mais", "but", ";"). */
    readonly clauseBreaks: readonly string[]
    /** Verbs or nouns that are negative by themselves ("refuse", "absence"): curated antonym pairs for polarity. */
    readonly antonyms: readonly (readonly [readonly string[], readonly string[]])[]
    /** Verbs for and against what follows them ("supports", "opposes"): opposite only where they have one object. */
    readonly attitudes?: readonly (readonly [readonly string[], readonly string[]])[]
    /** Cues that say what is lacking ("sans"): another language may say it in one word that denies nothing ("brushless"). */
    readonly privatives?: readonly string[]
    /** Words that say no without a cue ("lacks", "avoid", "until"): another language may say it by a negation. */
    readonly implied?: readonly string[]
    /** Pairs that restrict and do not negate (["ne", "que"]). */
    readonly restrictions?: readonly (readonly [string, string])[]
    /** Triggers of a "ne" that does not negate ("avant que") and the second words that then prove nothing ("plus"). */
    readonly expletives?: { readonly triggers: readonly string[]; readonly seconds: readonly string[] }
    /** Periphrases that carry the verb which a negation denies ("en train de", "going to", "able to"). */
    readonly carriers?: readonly string[]
    /**
     * Words besides commas and breaks that begin a clause, where a negation denies its clause whole wherever it stands
     * (German, Dutch). Empty elsewhere: a scope then runs from the cue.
     */
    readonly clauseStarts?: readonly string[]
    /** Words that join a clause which may deny for itself ("and" does not): the scope before them ends there. */
    readonly coordinators?: readonly string[]
    /** Cues that only agree with a negation already open ("sans aucun", "no … nunca"). */
    readonly concord?: readonly string[]
  }
  /** Ladders: rung ids from weakest to strongest, each with its spellings (all inflected forms or stems). */
  readonly stance: Readonly<Record<StanceFamily, readonly { readonly act: string; readonly forms: readonly string[] }[]>>
  /** Phrases that move a stance up its ladder ("avec la plus grande fermeté"): act said to act meant. */
  readonly intensifiers?: readonly {
    readonly family: StanceFamily
    readonly raises: Readonly<Record<string, string>>
    readonly forms: readonly string[]
  }[]
  /** Words that contain a stance form without its meaning ("the will of", "une note"). */
  readonly stanceExceptions?: readonly string[]
  /** Forms that are no stance right after one of these words ("will" after "the", "note" after "une"). */
  readonly stanceBlockers?: readonly { readonly forms: readonly string[]; readonly after: readonly string[] }[]
  /** How firmly things are promised or asserted, beside the ladders. */
  readonly modality?: ModalityWords
  /** How much of a thing is meant ("all", "some", "except"). */
  readonly quantifiers?: QuantifierWords
  /** Who does what to whom ("by", "against"). */
  readonly roles?: RoleWords
  /** Cues of attributed speech ("selon", "according to", "a déclaré"). */
  readonly reporting: readonly string[]
  /** Those of `reporting` that put a whole clause in somebody else's mouth ("selon", "according to"). */
  readonly according?: readonly string[]
  /** Phrases that look like them and attribute nothing ("selon lequel"). */
  /** What no person says ("figures", "estimates"): behind "according to" and without a name they are the author's own ground. */
  readonly countedBy?: readonly string[]
  readonly accordingExceptions?: readonly string[]
  /** Ourselves as speakers ("nous", "we"): a quotation of ours is not reported speech. */
  readonly firstPerson?: readonly string[]
  /** Common words that begin with a capital without being names ("Monsieur", "Ministre", "President"). */
  readonly titles?: readonly string[]
  /** Lower-case words inside proper names ("von", "de"). */
  readonly nameParticles?: readonly string[]
  /** Words before a name that change with it, by their sense: articles first, then those of one preposition each ("de", "du", "de la"). */
  readonly nameOpenings?: readonly (readonly string[])[]
  /** Words of this language by the concept they name, the same in every language: anchors between translations. */
  readonly glossary?: Readonly<Record<string, readonly string[]>>
  /** True when common nouns begin with a capital (German): capitals then reveal no names. */
  readonly capitalisedNouns?: boolean
  /** Clitics and endings to try when a word is unknown ("ال", "и"): advisory languages have no full inflection tables. */
  readonly affixes?: {
    readonly prefixes: readonly string[]
    readonly suffixes: readonly string[]
    /** Least letters of a stem, 3 when unsaid: short words of a language with many endings look alike. */
    readonly shortest?: number | undefined
  }
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
