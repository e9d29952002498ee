import type { Language } from '../../domain/language.ts'
import type { Classification } from '../../domain/messages-file.ts'
import type { PreparedPoint, PreparedUnit } from '../align/prepared-point.ts'
import type { CoverageStatus } from '../../domain/coverage-status.ts'
import type { Coverage, NotChecked } from '../model/finding.ts'
import { aboveLevel } from '../rules/above-level.ts'
import type { Loss } from '../rules/omission.ts'
import type { PointState } from '../rules/point-state.ts'
import { groupBy } from '../../lib/group-by.ts'
import { notCheckedBecause } from './not-checked-because.ts'
import type { PlacedPair } from './placed-pair.ts'

/** A mandatory point counts as relayed in part when this much of its statement is there. */
const LEAST_COVERED = 0.3
const WHOLE = { start: 0 }
const NEARLY = 0.47
const NONE: readonly PlacedPair[] = []

export interface CoverOptions {
  readonly points: readonly PreparedPoint[]
  readonly stateOf: (point: PreparedPoint) => PointState
  /** Pairs that stand. */
  readonly relayed: readonly PlacedPair[]
  /** Pairs below the threshold. */
  readonly weak: readonly PlacedPair[]
  readonly language: Language
  readonly textLength: number
  readonly mission: string | undefined
  /** Whether mandatory points must be there. */
  readonly expectsMandatory: boolean
  readonly level: Classification
  /** Whether the point can be compared with this text at all. */
  readonly comparable: (point: PreparedPoint) => boolean
}

export interface Covered {
  readonly coverage: readonly Coverage[]
  readonly losses: readonly Loss[]
  /** Mandatory points whose absence cannot be told in this language. */
  readonly unchecked: readonly NotChecked[]
}

function binds({ message }: PreparedPoint, mission: string | undefined, level: Classification): boolean {
  if (!message.mandatory || aboveLevel(message.classification, level)) return false
  return message.missions.length === 0 || (mission !== undefined && message.missions.includes(mission))
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

function statusOf(pairs: readonly PlacedPair[], share: number): CoverageStatus {
  if (pairs.some(({ pair }) => pair.departures.some((departure) => departure.severity === 'error'))) return 'contradicted'
  return share > 0.99 && pairs.every(({ pair }) => pair.lost.length === 0) ? 'relayed' : 'partial'
}

/** Coverage of every aligned point and of every mandatory point in force, with what mandatory points lost. */
export function coverPoints(options: CoverOptions): Covered {
  const coverage: Coverage[] = []
  const losses: Loss[] = []
  const unchecked: NotChecked[] = []
  let unexpected = false
  const byPoint = groupBy(options.relayed, ({ pair }) => pair.alignment.unit.point)
  const weakByPoint = groupBy(
    options.weak.filter(({ pair }) => pair.alignment.score >= NEARLY),
    ({ pair }) => pair.alignment.unit.point,
  )
  const end = { start: options.textLength, end: options.textLength }
  for (const point of options.points) {
    const state = options.stateOf(point)
    const pairs = byPoint.get(point) ?? NONE
    const binding = state.inForce && binds(point, options.mission, options.level)
    const bound = binding && options.expectsMandatory
    if (pairs.length === 0 && !bound) {
      unexpected ||= binding
      continue
    }
    const { id } = point.message
    const share = pairs.length === 0 ? 0 : shareCovered(pairs, point)
    if (pairs.length > 0 && (share >= LEAST_COVERED || !bound)) {
      const best = pairs.reduce((high, pair) => (pair.pair.alignment.score > high.pair.alignment.score ? pair : high))
      coverage.push({
        point: id,
        mandatory: bound,
        status: statusOf(pairs, share),
        alignment: rounded(best.pair.alignment.score),
        span: spanOf(best),
      })
      if (bound) losses.push(...lostSlots(pairs, point, options.language))
      continue
    }
    const nearly = weakByPoint.get(point) ?? NONE
    const nearest = nearly[0]
    if (nearest !== undefined && shareCovered([...pairs, ...nearly], point) >= LEAST_COVERED) {
      coverage.push({
        point: id,
        mandatory: bound,
        status: 'partial',
        alignment: rounded(nearest.pair.alignment.score),
        span: spanOf(nearest),
      })
      continue
    }
    const unit = point.variants.get(options.language)?.units[0]
    if (unit === undefined || !options.comparable(point)) {
      // Across languages a faithful translation may share no anchor at all: what is not found is not known to be absent.
      coverage.push({ point: id, mandatory: bound, status: 'not-checked', alignment: 0, span: null })
      if (options.comparable(point))
        unchecked.push({
          ...WHOLE,
          end: options.textLength,
          ...notCheckedBecause('no-approved-variant', options.language),
          point: id,
        })
      continue
    }
    coverage.push({ point: id, mandatory: bound, status: 'omitted', alignment: 0, span: null })
    losses.push({ point, unit, lost: null, language: options.language, span: end })
  }
  if (unexpected && options.textLength > 0)
    unchecked.push({ ...WHOLE, end: options.textLength, ...notCheckedBecause('no-topic', options.language), point: null })
  return { coverage, losses, unchecked }
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
