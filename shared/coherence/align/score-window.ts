import { sortInPlace } from '../../lib/sort-in-place.ts'
import type { ActorMention, DateMention, FigureMention, StanceMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { foldWord } from '../text/fold-word.ts'
import { compareActors } from './compare-actors.ts'
import { compareDateMentions } from './compare-dates.ts'
import { compareFigures, type Conversions } from './compare-figures.ts'
import type { Feature, SlotFeature, WordFeature } from './feature.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'
import { isMinorDate } from './is-minor-date.ts'
import type { PreparedUnit } from './prepared-point.ts'
import type { TextWindow } from './read-window.ts'

export interface WindowScore {
  /** Share of the unit's weight that the window carries, 0 to 1. */
  readonly score: number
  /** The same for its words and names alone: figures, dates and acts left aside. */
  readonly wordShare: number
  /** Features carried whole, strongest first: the anchors. */
  readonly anchors: readonly Feature[]
  /** Across languages: figures of one unit that differ. Not the same, but hardly there by chance. */
  readonly kin?: number
  /** Words of the text that carry the unit's words. */
  readonly matched: ReadonlyMap<WordFeature, Token>
}

/** What a slot that is present with another value still says about the alignment: the same thing is spoken of. */
const OTHER_FIGURE = 0.6
const OTHER_UNIT = 0.8
const OTHER_DATE = 0.5
const OTHER_ACT = 0.7
const OTHER_FAMILY = 0.4
const OTHER_ACTOR = 0.3
const NESTED_ACTOR = 0.8
const LIKELY_SAME_WORD = 0.7

function figureCredit(mention: FigureMention, window: TextWindow, conversions: Conversions): number {
  let best = 0
  for (const figure of window.figures) {
    const relation = compareFigures(mention, figure, conversions)
    if (relation.unit === 'none') continue
    if (relation.equal && relation.unit !== 'measure') return 1
    if (relation.unit === 'same' || relation.unit === 'measure') best = Math.max(best, relation.equal ? OTHER_UNIT : OTHER_FIGURE)
  }
  return best
}

function dateCredit(mention: DateMention, window: TextWindow): number {
  let best = 0
  for (const date of window.dates) {
    const relation = compareDateMentions(mention, date)
    if (relation === 'same') return 1
    if (relation === 'different') best = OTHER_DATE
  }
  return best
}

function actorCredit(mention: ActorMention, window: TextWindow): number {
  let best = 0
  for (const actor of window.actors) {
    const relation = compareActors(mention, actor)
    if (relation === 'same' || inflected(mention, actor)) return 1
    best = Math.max(best, relation === 'nested' ? NESTED_ACTOR : OTHER_ACTOR)
  }
  return best
}

/** Two cases of one name that no list knows ("Avona", "Avonu"). */
function inflected(left: ActorMention, right: ActorMention): boolean {
  return left.type === 'unknown' && right.type === 'unknown' && fuzzyEqual(foldWord(left.text), foldWord(right.text))
}

function stanceCredit(mention: StanceMention, window: TextWindow): number {
  let best = 0
  for (const stance of window.stances) {
    if (stance.family === mention.family && stance.act === mention.act) return 1
    best = Math.max(best, stance.family === mention.family ? OTHER_ACT : OTHER_FAMILY)
  }
  return best
}

function slotCredit({ mention }: SlotFeature, window: TextWindow, conversions: Conversions): number {
  if (mention.kind === 'figure') return figureCredit(mention, window, conversions)
  if (mention.kind === 'date') return dateCredit(mention, window)
  return mention.kind === 'actor' ? actorCredit(mention, window) : stanceCredit(mention, window)
}

function heaviestFirst(left: Feature, right: Feature): number {
  return right.weight - left.weight
}

/** Scores how much of a unit a window carries. Words missing by their key are looked for by resemblance. */
export function scoreWindow(unit: PreparedUnit, window: TextWindow, conversions: Conversions): WindowScore {
  const matched = new Map<WordFeature, Token>()
  const anchors: Feature[] = []
  let carried = 0
  let words = 0
  let carriedWords = 0
  for (const feature of unit.features) {
    if (feature.kind === 'word') {
      words += feature.weight
      const exact = window.words.get(feature.key)
      const token = exact ?? window.content.find((other) => fuzzyEqual(feature.token.folded, other.folded))
      if (token === undefined) continue
      matched.set(feature, token)
      const share = exact === undefined ? feature.weight * LIKELY_SAME_WORD : feature.weight
      carried += share
      carriedWords += share
      if (exact !== undefined) anchors.push(feature)
      continue
    }
    const credit = slotCredit(feature, window, conversions)
    carried += feature.weight * credit
    if (feature.kind === 'actor') {
      words += feature.weight
      carriedWords += feature.weight * credit
    }
    if (credit === 1 && !(feature.mention.kind === 'date' && isMinorDate(feature.mention.value))) anchors.push(feature)
  }
  sortInPlace(anchors, heaviestFirst)
  return {
    score: unit.total === 0 ? 0 : carried / unit.total,
    wordShare: words === 0 ? 1 : carriedWords / words,
    anchors: anchors.slice(),
    matched,
  }
}
