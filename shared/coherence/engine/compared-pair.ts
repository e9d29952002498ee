import { isMinorDate } from '../align/is-minor-date.ts'
import { type Alignment, ALIGNED } from '../align/alignment.ts'
import type { SlotFeature } from '../align/feature.ts'
import { actorMismatch } from '../rules/actor-mismatch.ts'
import { commitmentShift } from '../rules/commitment-shift.ts'
import type { Comparison } from '../rules/comparison.ts'
import { dateMismatch } from '../rules/date-mismatch.ts'
import type { Departure } from '../rules/departure.ts'
import { figureMismatch } from '../rules/figure-mismatch.ts'
import { misquote } from '../rules/misquote.ts'
import { polarityFlip } from '../rules/polarity-flip.ts'
import { quantifierShift } from '../rules/quantifier-shift.ts'
import { roleSwap } from '../rules/role-swap.ts'
import { stanceShift } from '../rules/stance-shift.ts'
import type { Span } from '../model/span.ts'
import { contains } from '../text/contains.ts'
import { asTranslationLoss } from './as-translation-loss.ts'
import { tellsAnotherEvent } from './tells-another-event.ts'

const PAIR_RULES = [
  figureMismatch,
  dateMismatch,
  actorMismatch,
  roleSwap,
  polarityFlip,
  stanceShift,
  commitmentShift,
  quantifierShift,
  misquote,
] as const
/** What these rules found in a place is not told again there by the rules that only colour it ("not all" is a negation first). */
const COLOUR: ReadonlySet<Departure['rule']> = new Set(['commitment-shift', 'quantifier-shift'])
const NONE_TOLD: readonly Departure[] = []
const NONE_LOST: readonly SlotFeature[] = []

/**
 * Figures and dates that nothing answers. A relative date of a statement ("yesterday") means nothing on another day, and a
 * weekday or a time may be told by its date.
 */
function lostSlots({ figures, dates }: Comparison): readonly SlotFeature[] {
  const told = dates.missing.filter(({ mention }) => mention.kind === 'date' && !mention.relative && !isMinorDate(mention.value))
  return [...figures.missing, ...told]
}

/** What is told of a quotation as a misquote is not told again as a negation: one changed word has one cause. */
function toldAsMisquote(departure: Departure, departures: readonly Departure[], quotations: readonly Span[]): boolean {
  if (departure.rule !== 'polarity-flip') return false
  const quotation = quotations.find((inner) => contains(inner, departure))
  return quotation !== undefined && departures.some((other) => other.rule === 'misquote' && contains(quotation, other))
}

function withoutEchoes(departures: readonly Departure[], { window }: Alignment): readonly Departure[] {
  if (departures.length < 2) return departures
  const told = departures.filter(({ rule }) => !COLOUR.has(rule))
  const quotations = window.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'quote' ? [mention.inner] : [])),
  )
  return departures.filter((departure) => {
    const { rule, start, end } = departure
    if (toldAsMisquote(departure, departures, quotations)) return false
    return !COLOUR.has(rule) || !told.some((other) => other.start <= end + 1 && start <= other.end + 1)
  })
}

function mostlyReported({ unit, window, matched }: Alignment): boolean {
  if (unit.sentence.reported.length > 0) return false
  const reported = window.sentences.flatMap((sentence) => sentence.reported)
  if (reported.length === 0 || matched.size === 0) return false
  let inside = 0
  // A word that we say as well, beside what somebody else says, is ours.
  const ours = new Set(window.content.filter((token) => !reported.some((span) => contains(span, token))).map(({ stem }) => stem))
  for (const token of matched.values()) if (!ours.has(token.stem)) inside += 1
  return inside * 2 > matched.size
}

/** Sums of weights in another order may fall short of one by a hair. */
const NEARLY_ONE = 0.999

/** True for the approved sentence itself, letter for letter: nothing departs and nothing is lost, unless slots were declared beside its words. */
function isVerbatim({ unit, window, text, score }: Alignment): boolean {
  const [sentence, ...others] = window.sentences
  if (score < NEARLY_ONE || sentence === undefined || others.length > 0 || unit.point.message.slots.length > 0) return false
  const approved = unit.sentence
  return (
    sentence.end - sentence.start === approved.end - approved.start &&
    text.slice(sentence.start, sentence.end) === unit.statement.slice(approved.start, approved.end)
  )
}

/**
 * An aligned pair with what its rules find; offsets are relative to the paragraph. The rules run when first asked, one
 * after the other: most pairs of a sentence that says what another point says are set aside without, or at the first departure.
 */
export class ComparedPair {
  readonly alignment: Alignment
  /** True when most of it is somebody else's words. */
  readonly reported: boolean
  readonly #compare: (alignment: Alignment) => Comparison
  #comparison: Comparison | null = null
  #sameEvent: boolean | null = null
  #carriedAt: ReadonlySet<number> | null = null
  #silent: boolean | null = null
  #departs: boolean | null = null
  #departures: readonly Departure[] | null = null
  #lost: readonly SlotFeature[] | null = null
  /** What the first rules said, while the others have not been asked. */
  #said: (readonly Departure[])[] | null = null

  constructor(alignment: Alignment, compare: (alignment: Alignment) => Comparison) {
    this.alignment = alignment
    this.reported = mostlyReported(alignment)
    this.#compare = compare
  }

  /** Its slots paired, whether they agree or not. */
  comparison(): Comparison {
    this.#comparison ??= this.#compare(this.alignment)
    return this.#comparison
  }

  /** Lets go of what can be worked out again: a pair that was set aside is kept with its paragraph. */
  forget(): void {
    this.#comparison = null
    this.#carriedAt = null
  }

  /** Where the words stand that carry the unit's words. */
  get carriedAt(): ReadonlySet<number> {
    if (this.#carriedAt !== null) return this.#carriedAt
    const starts = new Set<number>()
    for (const token of this.alignment.matched.values()) starts.add(token.start)
    this.#carriedAt = starts
    return starts
  }

  get departures(): readonly Departure[] {
    if (this.#departures === null) {
      this.#departures = this.#allDepartures()
      this.#said = null
    }
    return this.#departures
  }

  get departs(): boolean {
    this.#departs ??= this.departsAtLeast(1)
    return this.#departs
  }

  /** True when the rules find so many departures: once they have, the other rules are not asked. */
  departsAtLeast(count: number): boolean {
    if (this.#departures === null && !this.reported && !this.#isSilent() && this.sameEvent) {
      let found = 0
      for (let rank = 0; rank < PAIR_RULES.length; rank += 1) {
        const rule = PAIR_RULES[rank]
        if (rule !== commitmentShift && rule !== quantifierShift) found += this.#toldBy(rank).length
        if (found >= count) return true
      }
    }
    return this.departures.length >= count
  }

  /** Figures and dates of the approved sentence that the window does not carry. A translation may carry a slot in words that its lexicon does not know. */
  get lost(): readonly SlotFeature[] {
    this.#lost ??=
      this.#isSilent() || this.reported || !this.sameEvent || this.alignment.across ? NONE_LOST : lostSlots(this.comparison())
    return this.#lost
  }

  /** False when the sentence tells of another event in the same words: it neither departs from the point nor relays it. */
  get sameEvent(): boolean {
    this.#sameEvent ??= this.#isSilent() || !tellsAnotherEvent(this.comparison())
    return this.#sameEvent
  }

  /** True when there is nothing to compare. */
  #isSilent(): boolean {
    this.#silent ??= this.alignment.score < ALIGNED || isVerbatim(this.alignment)
    return this.#silent
  }

  #toldBy(rank: number): readonly Departure[] {
    this.#said ??= []
    const known = this.#said[rank]
    if (known !== undefined) return known
    const told = PAIR_RULES[rank]?.(this.comparison()) ?? NONE_TOLD
    this.#said[rank] = told
    return told
  }

  #allDepartures(): readonly Departure[] {
    if (this.#isSilent() || !this.sameEvent) return NONE_TOLD
    // Somebody else's words are held against us only where the point quotes them.
    if (this.reported) return misquote(this.comparison())
    const told = withoutEchoes(
      PAIR_RULES.flatMap((_, rank) => this.#toldBy(rank)),
      this.alignment,
    )
    return this.alignment.across ? told.map(asTranslationLoss) : told
  }
}
