import type { Language } from '../../domain/language.ts'
import type { StanceFamily } from '../../domain/slot.ts'
import type { Alignment } from '../align/alignment.ts'
import type { SlotAssignment } from '../align/assign-slots.ts'
import type { ModalReader } from '../extract/modality/modal-reader.ts'
import type { QuantityReader } from '../extract/quantifiers/quantity-reader.ts'
import type { RoleReader } from '../extract/roles/role-reader.ts'
import type { ActorMention, DateMention, FigureMention, StanceMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'

/** Words that the rules need beyond mentions, compiled from a lexicon. */
export interface RuleWords {
  /** Side of a word with a curated antonym (1 is the denying one, as "refuse"), or null. */
  readonly antonymOf: (token: Token) => { readonly side: 0 | 1 } | null
  /** True for two words on the two sides of one curated pair. */
  readonly areOpposite: (left: Token, right: Token) => boolean
  /** True for two verbs of which one is for what follows it and one against ("supports", "opposes"). */
  readonly areOpposed: (left: Token, right: Token) => boolean
  /** True for a word that is part of a negation ("pas", "never"). */
  readonly isCue: (token: Token) => boolean
  /** True for a word that negates wherever it stands, even where an idiom takes its sense away ("not" in "not only"). */
  readonly negates: (token: Token) => boolean
  /** True for a word that says no without a cue ("lacks", "avoid"), for which another language may deny. */
  readonly impliesNo: (token: Token) => boolean
  /** True for a cue that says what is lacking ("without"), which another language may say without denying. */
  readonly isPrivative: (cue: string) => boolean
  /** True for "nous", "we": the institution that speaks. */
  readonly isFirstPerson: (token: Token) => boolean
  /** Spellings of an act. */
  readonly formsOf: (family: StanceFamily, act: string) => readonly string[]
  /** True when intensifiers make the second act of the first ("condemn in the strongest terms" of "condemn"). */
  readonly raises: (family: StanceFamily, from: string, to: string) => boolean
  /** True for one word that makes an act firmer ("strongly"), whether or not a ladder knows the firmer act. */
  readonly intensifies: (token: Token) => boolean
  /** Rank of an act on its family's ladder, -1 when the ladder has no such act. */
  readonly levelOf: (family: StanceFamily, act: string) => number
  /** How firmly a sentence promises and asserts. */
  readonly modals: ModalReader
  /** How much of what it means. */
  readonly quantities: QuantityReader
  /** Who acts upon whom. */
  readonly rolesOf: RoleReader
  /** True when the endings of names, not their order, tell who acts. */
  readonly casesTellRoles: boolean
  /** True when common nouns begin with a capital. */
  readonly nounsHaveCapitals: boolean
  /** Value of a number in digits or of a number word; null for any other word. */
  readonly numberOf: (folded: string) => number | null
  /** The words before a name that change with it: their sense and how long they are; null where none do. */
  readonly openingOf: (before: string) => { readonly sense: number; readonly length: number } | null
  /** True for a title or a function word, which may begin with a capital and names nobody ("Ministre", "The"). */
  readonly isTitle: (word: string) => boolean
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
