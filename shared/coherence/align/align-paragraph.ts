import type { Language } from '../../domain/language.ts'
import type { Sentence } from '../model/sentence.ts'
import { ALIGNED, type Alignment, WEAK } from './alignment.ts'
import type { AlignmentIndex } from './alignment-index.ts'
import type { Conversions } from './compare-figures.ts'
import { IDEOGRAPH, characterClass } from '../text/character-class.ts'
import { contains } from '../text/contains.ts'
import type { Feature } from './feature.ts'
import type { PreparedUnit } from './prepared-point.ts'
import type { LexicalKeys } from './lexical-keys.ts'
import { readWindow, type TextWindow } from './read-window.ts'
import { scoreAcross } from './score-across.ts'
import { scoreWindow, type WindowScore } from './score-window.ts'
import { sureNeighbours } from './sure-neighbours.ts'

export interface AlignOptions {
  readonly language: Language
  readonly indexes: readonly AlignmentIndex[]
  readonly keys: LexicalKeys
  readonly conversions: Conversions
}

/** A neighbour joins the window when it brings this much of the unit more. */
const LEAST_GAIN = 0.06
const LONGEST_WINDOW = 3
/** A sentence that carries less than this is not where the unit is relayed. */
const WORTH_GROWING = 0.35
/** Two things in common at least: one shared word is a coincidence. */
const LEAST_ANCHORS = 2
const LEAST_ANCHORS_ACROSS = 3
/** A translation that carries this much of the unit needs no more anchors than a text in its own language. */
const NEARLY_ALL = 0.69
/** The same where both sides state a quantity or a date, and words of their own are shared. */
const MOST = 0.6
const LEAST_SHARED_WORDS = 2
/** So many days and quantities stand for words. */
const LEAST_TELLING = 2
const CURRENCY = /^[A-Z]{3}$/
/** Three digits and more that rounding would have left out. */
const MANY_DIGITS = /^[1-9]\d+[1-9]0*$/u
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/
/** Slots alone do not make an alignment in one language: this share of the words must be there too. */
const LEAST_WORD_SHARE = 0.35
const BELOW_ALIGNED = ALIGNED - 0.01
/** A sentence that says little but what the unit says relays a part of it: this share of its own content, and this many anchors. */
const LEAST_OWN_SHARE = 0.6
const LEAST_OWN_ANCHORS = 4
/** With the same kind of act, so many words are enough; where this share is the unit's, nothing else is spoken of. */
const LEAST_ACTED_WORDS = 2
const HALF_A_WORD = 0.5
const SURE_OWN_SHARE = 0.75
/** The same where a rare name is shared and the only quantity of each is of one measure, whatever its value. */
const LEAST_NAMED_SHARE = 0.7

/** A unit that a sentence carries so far is all there. */
const SAID_WHOLE = 0.97
const OF_ONE_SIZE = 0.8

/** A sentence that surely is another point's, and so much surer, is no translation of what shares fewer things than this with it. */
const FEW_ANCHORS = 5
const SURELY_ANOTHERS = 0.7
const SURER = 0.1

const NONE: readonly never[] = []

interface Scored extends WindowScore {
  readonly unit: PreparedUnit
  readonly window: TextWindow
  readonly first: number
  readonly last: number
}

/** Aligns the sentences of a paragraph with the units of the indexes: for every unit, each place that carries it. */
export function alignParagraph(text: string, sentences: readonly Sentence[], options: AlignOptions): readonly Alignment[] {
  const alignments: Alignment[] = []
  for (const index of options.indexes) {
    if (index.size === 0) continue
    const windows = new Map<number, TextWindow>()
    const windowOf = (first: number, last: number): TextWindow => {
      const slot = first * (LONGEST_WINDOW + 1) + (last - first)
      const known = windows.get(slot)
      if (known !== undefined) return known
      const made = readWindow(sentences.slice(first, last + 1), options.keys, index.across)
      windows.set(slot, made)
      return made
    }
    const rate = index.across ? scoreAcross : scoreWindow
    const enoughFor = (scored: Scored): number =>
      index.across && scored.score < (bothState(scored) ? MOST : NEARLY_ALL) ? LEAST_ANCHORS_ACROSS : LEAST_ANCHORS
    const score = (unit: PreparedUnit, first: number, last: number): Scored => {
      const window = windowOf(first, last)
      return { unit, window, first, last, ...rate(unit, window, options.conversions) }
    }
    const alignmentOf = (found: Scored, seed: number, aligned: boolean): Alignment => ({
      unit: found.unit,
      text,
      language: options.language,
      window: found.window,
      seed,
      across: index.across,
      score: aligned ? Math.max(found.score, ALIGNED) : Math.min(found.score, BELOW_ALIGNED),
      wordShare: found.wordShare,
      anchors: found.anchors,
      matched: found.matched,
    })
    let close = 0
    const seeds: (readonly Scored[])[] = []
    for (const [seed, sentence] of sentences.entries()) {
      const candidates = index.candidates(options.keys.sought(sentence.words, index.across))
      close += candidates.length
      seeds.push(candidates.length === 0 ? NONE : candidates.map(({ unit }) => score(unit, seed, seed)))
    }
    if (close === 0) continue
    const whole = seeds.map((scored) =>
      scored.reduce((most, one) => (one.score >= SAID_WHOLE ? Math.max(most, one.unit.total) : most), 0),
    )
    // A sentence that says whole a unit of this size is that unit's: it is no part of another.
    const free = (place: number, { total }: PreparedUnit): boolean => (whole[place] ?? 0) < total * OF_ONE_SIZE
    for (const [seed, scored] of seeds.entries()) {
      for (const alone of scored) {
        const { unit } = alone
        let found = alone
        while (found.last - found.first + 1 < LONGEST_WINDOW && found.score >= WORTH_GROWING && found.score <= 1 - LEAST_GAIN) {
          if (!free(seed, unit)) break
          const { first, last } = found
          const after = last + 1 < sentences.length && free(last + 1, unit) ? score(unit, first, last + 1) : null
          const before = first > 0 && free(first - 1, unit) ? score(unit, first - 1, last) : null
          const grown = before === null || (after !== null && after.score >= before.score) ? after : before
          if (grown === null || grown.score < found.score + LEAST_GAIN) break
          found = grown
        }
        const anchors = Math.min(enoughFor(found), unit.features.length)
        if (found.anchors.length + (found.kin ?? 0) < anchors) continue
        const part = index.across || found.score >= ALIGNED ? 'no' : partRelayed(found)
        if (found.score < WEAK && part !== 'sure') continue
        const { wordShare } = found
        if (index.across && found.anchors.length < FEW_ANCHORS && speaksOfAnother(found, seeds[seed] ?? NONE)) continue
        const aligned = found.score >= ALIGNED ? (index.across ? worded(found) : wordShare >= LEAST_WORD_SHARE) : part !== 'no'
        alignments.push(alignmentOf(found, seed, aligned))
      }
    }
    if (!index.across || sentences.length < 2) continue
    for (const { unit, place, anchors } of sureNeighbours(alignments, sentences)) {
      const found = score(unit, place, place)
      if (found.anchors.length + (found.kin ?? 0) >= anchors) alignments.push(alignmentOf(found, place, true))
    }
  }
  return withoutEchoes(alignments)
}

/** Both sides state a quantity or a date, and what they share is words: names are in every message. */
function bothState({ unit, window, anchors, kin = 0 }: Scored): boolean {
  if (anchors.filter(({ kind }) => kind === 'word').length + kin < LEAST_SHARED_WORDS) return false
  return window.figures.length + window.dates.length > 0 && unit.features.some(({ kind }) => kind === 'figure' || kind === 'date')
}

/** True when the sentence carries another point much better. */
function speaksOfAnother({ unit, score }: Scored, rivals: readonly Scored[]): boolean {
  return rivals.some((rival) => rival.unit.point !== unit.point && rival.score >= SURELY_ANOTHERS && rival.score >= score + SURER)
}

/** A day of a year, and a quantity with its unit, are hardly said twice by chance. */
function isTelling(feature: Feature): boolean {
  if (feature.kind === 'word') return false
  const { mention } = feature
  return (mention.kind === 'date' && WHOLE_DATE.test(mention.value)) || (mention.kind === 'figure' && mention.measured)
}

/** A count to its last digit is of one thing. */
function isExactCount(feature: Feature): boolean {
  return feature.kind !== 'word' && feature.mention.kind === 'figure' && MANY_DIGITS.test(String(feature.mention.value))
}

/** Names and acts alone make no translation: words of their own must be shared too. */
function worded({ anchors, unit, score, kin = 0 }: Scored): boolean {
  if (anchors.filter(isTelling).length + kin >= LEAST_TELLING) return true
  const sure = anchors.some(isExactCount) || anchors.every(isRareName)
  if (sure && anchors.length >= LEAST_ANCHORS_ACROSS) return true
  const words = anchors.filter(({ kind }) => kind === 'word').length
  return (
    words >= LEAST_SHARED_WORDS ||
    (words > 0 && (anchors.length + kin >= LEAST_ANCHORS_ACROSS || score >= NEARLY_ALL)) ||
    unit.features.length <= LEAST_ANCHORS_ACROSS
  )
}

/**
 * Whether a sentence tells a part of a longer unit and hardly anything else: most of its own words and slots are the unit's,
 * and a figure or a date whole, the same kind of act, or a rare name and one measured quantity each, are among them. `sure` when
 * next to nothing else is said.
 */
function partRelayed({ unit, window, anchors, matched, wordShare }: Scored): 'sure' | 'likely' | 'no' {
  const told = weigh(anchors) >= LEAST_OWN_ANCHORS && anchors.some(({ kind }) => kind === 'figure' || kind === 'date')
  const named = wordShare >= LEAST_WORD_SHARE && anchors.some(isRareName) && oneMeasure(unit, window)
  const acted =
    window.stances.some(({ family }) => hasAct(unit, family)) &&
    weigh(anchors.filter(({ kind }) => kind === 'word')) >= LEAST_ACTED_WORDS
  if (!told && !named && !acted) return 'no'
  const kinds = new Set(unit.features.map(({ kind }) => kind))
  const slots = [...window.figures, ...window.dates, ...window.actors, ...window.stances]
  const words = window.content.filter((token) => !slots.some((slot) => contains(slot, token)))
  const said = new Set(matched.values())
  const carried = slots.filter(({ kind }) => kinds.has(kind)).length + words.filter((token) => said.has(token)).length
  const own = carried / (slots.length + words.length)
  if ((told || acted) && own >= SURE_OWN_SHARE) return 'sure'
  return (told && own >= LEAST_OWN_SHARE) || (named && own >= LEAST_NAMED_SHARE) ? 'likely' : 'no'
}

function isSign(feature: Feature): boolean {
  return feature.kind === 'word' && characterClass(feature.token.folded.charCodeAt(0)) === IDEOGRAPH
}

/** How many words anchors stand for: a sign of a script without spaces is half a word. */
function weigh(anchors: readonly Feature[]): number {
  return anchors.reduce((sum, feature) => sum + (isSign(feature) ? HALF_A_WORD : 1), 0)
}

function hasAct({ features }: PreparedUnit, family: string): boolean {
  return features.some(
    (feature) => feature.kind === 'stance' && feature.mention.kind === 'stance' && feature.mention.family === family,
  )
}

/** A name that no list knows: those of states and organisations are in every message. */
function isRareName(feature: Feature): boolean {
  return feature.kind !== 'word' && feature.mention.kind === 'actor' && feature.mention.type === 'unknown'
}

/** One quantity on each side, both of one unit or both sums of money ("13 billion dollars" for "10 billion dollars"). */
function oneMeasure({ features }: PreparedUnit, { figures: [said, ...more] }: TextWindow): boolean {
  const [approved, ...others] = features.flatMap((feature) =>
    feature.kind !== 'word' && feature.mention.kind === 'figure' ? [feature.mention] : [],
  )
  if (approved?.measured !== true || said?.measured !== true || others.length + more.length > 0) return false
  return (
    approved.unit === said.unit || (approved.value === said.value && CURRENCY.test(approved.unit) && CURRENCY.test(said.unit))
  )
}

/** Keeps, of windows of one unit that overlap, the one that carries most. */
function withoutEchoes(alignments: readonly Alignment[]): readonly Alignment[] {
  if (alignments.length < 2) return alignments
  const kept: Alignment[] = []
  const taken = new Map<PreparedUnit, Set<Sentence>>()
  for (const alignment of alignments.toSorted((left, right) => right.score - left.score)) {
    const { unit, window } = alignment
    const known = taken.get(unit) ?? new Set()
    if (window.sentences.some((sentence) => known.has(sentence))) continue
    for (const sentence of window.sentences) known.add(sentence)
    taken.set(unit, known)
    kept.push(alignment)
  }
  return kept
}
