import { foldWord } from '../text/fold-word.ts'
import type { FigureMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import { compareActors } from './compare-actors.ts'
import { compareDateMentions } from './compare-dates.ts'
import { compareFigures, type Conversions } from './compare-figures.ts'
import type { Feature, SlotFeature, SlotMention, WordFeature } from './feature.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'
import type { PreparedUnit } from './prepared-point.ts'
import type { TextWindow } from './read-window.ts'
import type { WindowScore } from './score-window.ts'

/** What a slot that is present with another value still says: the same thing is spoken of. */
const OTHER_FIGURE = 0.45
const OTHER_DATE = 0.4
const OTHER_ACT = 0.6
const NESTED_ACTOR = 0.8
/** Of a word's weight: what its absence costs. A translator may choose another word; a word without a name abroad cannot be found. */
const MISSING = { concept: 0.55, cognate: 0.15, nameless: 0.06, name: 0.8, spelling: 0.2 } as const
const LIKELY_SAME_WORD = 0.6
/** What a word and a slot of the text are worth beside each other. */
const OWN_WORD = 0.6
const OWN_SLOT = 1
/** What a name that no list knows is worth, when both write it alike. */
const SPELT_NAME = 0.8

/** Raw shares from which a translation counts as weakly aligned and as aligned, measured on human translations. */
const RAW_WEAK = 0.18
const RAW_ALIGNED = 0.28
const WEAK = 0.4
const ALIGNED = 0.55
/** Shared weight below which nothing is believed, whatever the share. */
const LEAST_EVIDENCE = 1.3
/** A short sentence has less to share: where nearly all is shared, less is enough. */
const SURE_RAW = 0.55
const SURE_EVIDENCE = 1

function figureCredit(mention: FigureMention, window: TextWindow, conversions: Conversions): number {
  let best = 0
  for (const figure of window.figures) {
    const relation = compareFigures(mention, figure, conversions)
    if (relation.equal && relation.unit !== 'measure' && relation.unit !== 'none') return 1
    if (relation.unit === 'same' || (relation.equal && relation.unit === 'measure')) best = OTHER_FIGURE
  }
  return best
}

/** One count on each side and no other: "eight tips", "fünfzehn Tipps", whatever the nouns are called. */
function eachCountsOnce({ features }: PreparedUnit, { figures: [text, ...others] }: TextWindow): boolean {
  const [approved, ...more] = features.flatMap(({ kind, ...rest }) =>
    kind === 'figure' && 'mention' in rest && rest.mention.kind === 'figure' ? [rest.mention] : [],
  )
  if (approved === undefined || text === undefined || others.length + more.length > 0) return false
  return [approved, text].every(({ measured, reference, unit }) => !measured && !reference && unit !== '')
}

function slotCredit({ mention }: SlotFeature, window: TextWindow, conversions: Conversions): number {
  if (mention.kind === 'figure') return figureCredit(mention, window, conversions)
  let best = 0
  if (mention.kind === 'date') {
    for (const date of window.dates) {
      const relation = compareDateMentions(mention, date)
      if (relation === 'same') return 1
      if (relation === 'different') best = OTHER_DATE
    }
    return best
  }
  if (mention.kind === 'actor') {
    for (const actor of window.actors) {
      const relation = compareActors(mention, actor)
      if (relation === 'same') return 1
      if (relation === 'nested') best = NESTED_ACTOR
    }
    if (best === 0 && mention.type === 'unknown' && wordsOfName(mention.text, window).length > 0) return SPELT_NAME
    return best
  }
  for (const stance of window.stances) {
    if (stance.family !== mention.family) continue
    if (stance.act === mention.act) return 1
    best = OTHER_ACT
  }
  return best
}

/** The words of the window that write a name alike that no list knows, wherever the language puts its capitals. */
function wordsOfName(name: string, { content }: TextWindow): readonly Token[] {
  const words = name
    .split(/[\s\u00a0'’-]+/u)
    .filter((word) => word.length > 2)
    .map(foldWord)
  return content.filter((token) => words.some((word) => token.folded === word || fuzzyEqual(token.folded, word)))
}

function missingShare(key: string): number {
  if (key.startsWith('?')) return MISSING.nameless
  if (key.startsWith('~')) return MISSING.cognate
  return MISSING.concept
}

/** A common beginning, for words of one origin whose endings differ ("konferenz", "conferencia"). */
function resembles(feature: WordFeature, window: TextWindow): Token | undefined {
  const { folded } = feature.token
  if (folded.length < 5) return undefined
  return window.content.find((token) => fuzzyEqual(folded, token.folded))
}

/** Share of the window's own words and slots that the unit says too: a translation adds little. */
function ownShare(window: TextWindow, said: ReadonlySet<Token>, unit: PreparedUnit): number {
  const slots = [...window.figures, ...window.dates, ...window.actors]
  let carried = 0
  let missing = 0
  for (const token of window.content) {
    if (slots.some((slot) => contains(slot, token))) continue
    if (said.has(token)) carried += OWN_WORD
    else missing += OWN_WORD * missingShare(window.keyOf.get(token) ?? '?')
  }
  for (const slot of slots) {
    if (unit.features.some((feature) => feature.kind !== 'word' && sameSlot(feature.mention, slot))) {
      carried += OWN_SLOT
      continue
    }
    // What is a name or a count here may be plain words there ("samedi" in "Samstagnachmittag").
    const worded = Array.from(said).some((token) => contains(slot, token))
    if (worded) carried += OWN_WORD
    if (slot.kind !== 'actor' || slot.type !== 'unknown') missing += OWN_SLOT * MISSING.name
    else if (!worded) missing += OWN_SLOT * MISSING.spelling
  }
  return carried + missing === 0 ? 0 : carried / (carried + missing)
}

function sameSlot(point: SlotMention, text: SlotMention): boolean {
  if (point.kind === 'figure' && text.kind === 'figure') return point.value === text.value
  if (point.kind === 'date' && text.kind === 'date') return compareDateMentions(point, text) === 'same'
  return point.kind === 'actor' && text.kind === 'actor' && compareActors(point, text) !== 'different'
}

/** From the raw share of two languages' common anchors to the scale of scores within one language. */
function calibrated(raw: number, evidence: number): number {
  const trusted =
    evidence < LEAST_EVIDENCE && (raw < SURE_RAW || evidence < SURE_EVIDENCE) ? Math.min(raw, RAW_ALIGNED - 0.01) : raw
  if (trusted < RAW_WEAK) return (trusted / RAW_WEAK) * WEAK
  if (trusted < RAW_ALIGNED) return WEAK + ((trusted - RAW_WEAK) / (RAW_ALIGNED - RAW_WEAK)) * (ALIGNED - WEAK)
  return ALIGNED + ((trusted - RAW_ALIGNED) / (1 - RAW_ALIGNED)) * (1 - ALIGNED)
}

/**
 * Scores how much of a unit a window in another language carries: its slots by their identity, its words by the concept
 * they name, by their origin or by their spelling. What is missing counts by how surely it could have been found.
 */
export function scoreAcross(unit: PreparedUnit, window: TextWindow, conversions: Conversions): WindowScore {
  const matched = new Map<WordFeature, Token>()
  const anchors: Feature[] = []
  const named = new Set<Token>()
  let carried = 0
  let missing = 0
  let words = 0
  let carriedWords = 0
  let kin = 0
  for (const feature of unit.features) {
    if (feature.kind === 'word') {
      words += feature.weight
      const exact = [feature.key, ...(feature.others ?? [])]
        .map((key) => window.words.get(key))
        .find((token) => token !== undefined)
      const token = exact ?? resembles(feature, window)
      if (token === undefined) {
        missing += feature.weight * missingShare(feature.key)
        continue
      }
      matched.set(feature, token)
      const share = exact === undefined ? feature.weight * LIKELY_SAME_WORD : feature.weight
      carried += share
      carriedWords += share
      anchors.push(feature)
      continue
    }
    const credit = slotCredit(feature, window, conversions)
    carried += feature.weight * credit
    const lost = feature.weight * (1 - credit)
    missing +=
      feature.kind === 'actor' && feature.mention.kind === 'actor' && feature.mention.type === 'unknown'
        ? lost * 0.4
        : lost * MISSING.name
    if (feature.kind === 'actor') {
      words += feature.weight
      carriedWords += feature.weight * credit
    }
    if (credit === SPELT_NAME) for (const token of wordsOfName(feature.mention.text, window)) named.add(token)
    if (credit >= SPELT_NAME) anchors.push(feature)
    else if (credit === OTHER_FIGURE && feature.kind === 'figure') kin += 1
    else if (credit === OTHER_DATE && feature.kind === 'date' && window.dates.length === 1) kin += 1
  }
  if (kin === 0 && eachCountsOnce(unit, window)) kin = 1
  const own = ownShare(window, new Set([...matched.values(), ...named]), unit)
  anchors.sort((left, right) => right.weight - left.weight)
  const total = carried + missing
  const share = total === 0 ? 0 : carried / total
  return {
    score: share + own === 0 ? 0 : calibrated((2 * share * own) / (share + own), carried),
    wordShare: words === 0 ? 1 : carriedWords / words,
    anchors,
    kin,
    matched,
  }
}
