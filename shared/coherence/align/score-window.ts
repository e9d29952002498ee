import type { Token } from '../model/sentence.ts'
import { compareActors } from './compare-actors.ts'
import { compareDateMentions } from './compare-dates.ts'
import { compareFigures, type Conversions } from './compare-figures.ts'
import type { Feature, WordFeature } from './feature.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'
import type { PreparedUnit } from './prepared-point.ts'
import type { TextWindow } from './read-window.ts'

export interface WindowScore {
  /** Share of the unit's weight that the window carries, 0 to 1. */
  readonly score: number
  /** The same for its words and names alone: figures, dates and acts left aside. */
  readonly wordShare: number
  /** Features carried whole, strongest first: the anchors. */
  readonly anchors: readonly Feature[]
  /** Words of the text that carry the unit's words. */
  readonly matched: ReadonlyMap<WordFeature, Token>
}

/** What a slot that is present with another value still says about the alignment: the same thing is spoken of. */
const OTHER_FIGURE = 0.6
const OTHER_DATE = 0.5
const OTHER_ACT = 0.7
const OTHER_FAMILY = 0.4
const OTHER_ACTOR = 0.3
const NESTED_ACTOR = 0.8
const LIKELY_SAME_WORD = 0.7

function best(values: Iterable<number>): number {
  let highest = 0
  for (const value of values) if (value > highest) highest = value
  return highest
}

function creditOf(feature: Feature, window: TextWindow, conversions: Conversions): number {
  if (feature.kind === 'word') return window.words.has(feature.key) ? 1 : 0
  const { mention } = feature
  if (mention.kind === 'figure')
    return best(
      window.figures.map((figure) => {
        const relation = compareFigures(mention, figure, conversions)
        if (relation.unit === 'none') return 0
        if (relation.equal) return relation.unit === 'measure' ? OTHER_FIGURE : 1
        return relation.unit === 'same' || relation.unit === 'measure' ? OTHER_FIGURE : 0
      }),
    )
  if (mention.kind === 'date')
    return best(
      window.dates.map((date) => {
        const relation = compareDateMentions(mention, date)
        return relation === 'same' ? 1 : relation === 'different' ? OTHER_DATE : 0
      }),
    )
  if (mention.kind === 'actor')
    return best(
      window.actors.map((actor) => {
        const relation = compareActors(mention, actor)
        return relation === 'same' ? 1 : relation === 'nested' ? NESTED_ACTOR : OTHER_ACTOR
      }),
    )
  return best(
    window.stances.map((stance) =>
      stance.family !== mention.family ? OTHER_FAMILY : stance.act === mention.act ? 1 : OTHER_ACT,
    ),
  )
}

/** Scores how much of a unit a window carries. Words missing by their key are looked for by resemblance. */
export function scoreWindow(unit: PreparedUnit, window: TextWindow, conversions: Conversions): WindowScore {
  const matched = new Map<WordFeature, Token>()
  const anchors: Feature[] = []
  let carried = 0
  let words = 0
  let carriedWords = 0
  for (const feature of unit.features) {
    const credit = creditOf(feature, window, conversions)
    if (feature.kind === 'word') {
      words += feature.weight
      const token =
        window.words.get(feature.key) ?? window.content.find((other) => fuzzyEqual(feature.token.folded, other.folded))
      if (token === undefined) continue
      matched.set(feature, token)
      const share = feature.weight * (credit === 1 ? 1 : LIKELY_SAME_WORD)
      carried += share
      carriedWords += share
      if (credit === 1) anchors.push(feature)
      continue
    }
    carried += feature.weight * credit
    if (feature.kind === 'actor') {
      words += feature.weight
      carriedWords += feature.weight * credit
    }
    if (credit === 1) anchors.push(feature)
  }
  anchors.sort((left, right) => right.weight - left.weight)
  return {
    score: unit.total === 0 ? 0 : carried / unit.total,
    wordShare: words === 0 ? 1 : carriedWords / words,
    anchors,
    matched,
  }
}
