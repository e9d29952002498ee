import type { Language } from '../../domain/language.ts'
import type { PreparedPoint, PreparedUnit } from '../align/prepared-point.ts'
import type { CoverageStatus } from '../../domain/coverage-status.ts'
import type { Coverage, NotChecked } from '../model/finding.ts'
import type { Loss } from '../rules/omission.ts'
import { groupBy } from '../../lib/group-by.ts'
import { type AbsenceOptions, type AbsentPoint, absentPoint, absentPoints } from './absent-points.ts'
import { notCheckedBecause } from './not-checked-because.ts'
import type { PlacedPair } from './placed-pair.ts'

/** A mandatory point counts as relayed in part when this much of its statement is there. */
const LEAST_COVERED = 0.3
const WHOLE = { start: 0 }
const NEARLY = 0.47
const NONE: readonly PlacedPair[] = []

export interface CoverOptions extends AbsenceOptions {
  /** The points that some mission must relay, in their order. */
  readonly mandatory: readonly PreparedPoint[]
  /** Pairs that stand. */
  readonly relayed: readonly PlacedPair[]
  /** Pairs below the threshold. */
  readonly weak: readonly PlacedPair[]
  readonly textLength: number
}

export interface Covered {
  readonly coverage: readonly Coverage[]
  /** Slots that relayed points lost. */
  readonly losses: readonly Loss[]
  /** Mandatory points that are absent, in their order. */
  readonly absent: readonly AbsentPoint[]
  /** Mandatory points whose absence cannot be told in this language. */
  readonly unchecked: readonly NotChecked[]
}

function expectedUnits(point: PreparedPoint, language: Language): readonly PreparedUnit[] {
  return (point.variants.get(language) ?? point.variants.values().next().value)?.units ?? []
}

/** How much of a point the pairs carry, by the weight of its sentences, 0 to 1. */
function shareCovered(pairs: readonly PlacedPair[], point: PreparedPoint): number {
  const language = pairs[0]?.pair.alignment.unit.language
  if (language === undefined) return 0
  const units = expectedUnits(point, language)
  if (units.length === 1) return 1
  const all = units.reduce((sum, unit) => sum + unit.total, 0)
  const starts = new Set(pairs.map(({ pair }) => pair.alignment.unit.sentence.start))
  const covered = units.reduce((sum, unit) => sum + (starts.has(unit.sentence.start) ? unit.total : 0), 0)
  return all === 0 ? 1 : covered / all
}

/** Words that depart from what is no longer in force contradict nothing: they may say what replaced it. */
function statusOf(pairs: readonly PlacedPair[], share: number, inForce: boolean): CoverageStatus {
  if (inForce && pairs.some(({ pair }) => pair.departures.some((departure) => departure.severity === 'error')))
    return 'contradicted'
  return share > 0.99 && pairs.every(({ pair }) => pair.lost.length === 0) ? 'relayed' : 'partial'
}

/** Mandatory points and the other ones that are relayed, in the order of the messages. */
function pointsInQuestion(
  mandatory: readonly AbsentPoint[],
  relayed: Iterable<PreparedPoint>,
  options: AbsenceOptions,
): readonly AbsentPoint[] {
  const others: PreparedPoint[] = []
  for (const point of relayed) if (!point.message.mandatory) others.push(point)
  if (others.length === 0) return mandatory
  others.sort((left, right) => left.rank - right.rank)
  const merged: AbsentPoint[] = []
  let next = 0
  for (const entry of mandatory) {
    for (let other = others[next]; other !== undefined && other.rank < entry.point.rank; other = others[next]) {
      merged.push(absentPoint(other, options))
      next += 1
    }
    merged.push(entry)
  }
  for (const other of others.slice(next)) merged.push(absentPoint(other, options))
  return merged
}

/**
 * Coverage of every aligned point and of every mandatory point in force, with what mandatory points lost. It runs on
 * every check: what is told of the points that the text does not touch is only gathered.
 */
export function coverPoints(options: CoverOptions): Covered {
  const { textLength, language } = options
  const coverage: Coverage[] = []
  const losses: Loss[] = []
  const absent: AbsentPoint[] = []
  const unchecked: NotChecked[] = []
  let unexpected = false
  const byPoint = groupBy(options.relayed, ({ pair }) => pair.alignment.unit.point)
  const weakByPoint = groupBy(
    options.weak.filter(({ pair }) => pair.alignment.score >= NEARLY),
    ({ pair }) => pair.alignment.unit.point,
  )
  /** Tells of a point that some sentence touches; false when it counts as absent. */
  const touched = (point: PreparedPoint, bound: boolean): boolean => {
    const pairs = byPoint.get(point) ?? NONE
    if (pairs.length === 0 && !bound) return false
    const { id } = point.message
    const share = pairs.length === 0 ? 0 : shareCovered(pairs, point)
    if (pairs.length > 0 && (share >= LEAST_COVERED || !bound)) {
      const best = pairs.reduce((high, pair) => (pair.pair.alignment.score > high.pair.alignment.score ? pair : high))
      const alignment = rounded(best.pair.alignment.score)
      coverage.push({
        point: id,
        mandatory: bound,
        status: statusOf(pairs, share, options.states.of(point).inForce),
        alignment,
        span: spanOf(best),
      })
      if (bound) losses.push(...lostSlots(pairs, point, language))
      return true
    }
    const nearly = weakByPoint.get(point) ?? NONE
    const nearest = nearly[0]
    if (nearest === undefined || shareCovered([...pairs, ...nearly], point) < LEAST_COVERED) return false
    const alignment = rounded(nearest.pair.alignment.score)
    coverage.push({ point: id, mandatory: bound, status: 'partial', alignment, span: spanOf(nearest) })
    return true
  }
  for (const entry of pointsInQuestion(absentPoints(options.mandatory, options), byPoint.keys(), options)) {
    const { point } = entry
    if ((byPoint.has(point) || weakByPoint.has(point)) && touched(point, entry.bound)) continue
    unexpected ||= entry.unexpected
    if (entry.coverage !== null) coverage.push(entry.coverage)
    if (entry.unit !== null) absent.push(entry)
    else if (entry.lacksVariant)
      unchecked.push({
        ...WHOLE,
        end: textLength,
        ...notCheckedBecause('no-approved-variant', language),
        point: point.message.id,
      })
  }
  if (unexpected && textLength > 0)
    unchecked.push({ ...WHOLE, end: textLength, ...notCheckedBecause('no-topic', language), point: null })
  return { coverage, losses, absent, unchecked }
}

function lostSlots(pairs: readonly PlacedPair[], point: PreparedPoint, language: Language): readonly Loss[] {
  // A slot that one relaying sentence leaves out and another carries is not lost.
  const units = groupBy(pairs, ({ pair }) => pair.alignment.unit)
  return [...units].flatMap(([unit, same]) => {
    const everywhere = (same[0]?.pair.lost ?? []).filter((slot) => same.every(({ pair }) => pair.lost.includes(slot)))
    const place = same[0]
    return place === undefined ? [] : everywhere.map((lost) => ({ point, unit, lost, language, span: spanOf(place) }))
  })
}

function spanOf({ pair, shift }: PlacedPair): { readonly start: number; readonly end: number } {
  const { sentences } = pair.alignment.window
  return { start: (sentences[0]?.start ?? 0) + shift, end: (sentences.at(-1)?.end ?? 0) + shift }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
