import type { Sentence } from '../model/sentence.ts'
import type { Alignment } from './alignment.ts'
import type { PreparedUnit } from './prepared-point.ts'

/** A sentence beside one that carries a part of the point: which unit it should carry, if the translation keeps the order. */
export interface Neighbour {
  readonly unit: PreparedUnit
  readonly place: number
  /** How many anchors make it that unit's: fewer where the text has as many sentences as the point. */
  readonly anchors: number
}

/** Alignments this good are surely the point's. */
const SURE = 0.65
const IN_PARALLEL = 1
const ELSEWHERE = 2
/** A sentence and its translation differ in length by less than this factor. */
const LONGEST_RATIO = 2.5

function ofOneLength({ sentence: { start, end } }: PreparedUnit, { start: from, end: to }: Sentence): boolean {
  const ratio = (end - start) / (to - from)
  return ratio < LONGEST_RATIO && ratio > 1 / LONGEST_RATIO
}

/**
 * The sentences of a paragraph that stand before or behind one that surely carries a sentence of a point, and carry nothing
 * themselves, each with the point's next sentence on that side: a translation keeps the order of its sentences.
 */
export function sureNeighbours(alignments: readonly Alignment[], sentences: readonly Sentence[]): readonly Neighbour[] {
  const carried = new Set(alignments.map(({ unit }) => unit))
  const carrying = new Set(alignments.flatMap(({ window }) => window.sentences))
  return alignments.flatMap(({ unit, window, score }) => {
    const { siblings } = unit
    if (score < SURE || siblings.length < 2) return []
    const anchors = siblings.length === sentences.length ? IN_PARALLEL : ELSEWHERE
    const rank = siblings.indexOf(unit)
    const first = sentences.findIndex((sentence) => sentence === window.sentences[0])
    const last = first + window.sentences.length - 1
    return [
      { next: siblings[rank - 1], place: first - 1 },
      { next: siblings[rank + 1], place: last + 1 },
    ].flatMap(({ next, place }): readonly Neighbour[] => {
      const sentence = sentences[place]
      if (next === undefined || sentence === undefined || carried.has(next) || carrying.has(sentence)) return []
      return ofOneLength(next, sentence) ? [{ unit: next, place, anchors }] : []
    })
  })
}
