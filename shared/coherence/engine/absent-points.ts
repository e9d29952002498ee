import type { Language } from '../../domain/language.ts'
import type { Classification } from '../../domain/messages-file.ts'
import type { PreparedPoint, PreparedUnit } from '../align/prepared-point.ts'
import { type BoundedCache, createBoundedCache } from '../../lib/bounded-cache.ts'
import type { Coverage } from '../model/finding.ts'
import { aboveLevel } from '../rules/above-level.ts'
import type { PointStates } from '../rules/point-states.ts'

/** What is told of a point of which a text says nothing. */
export interface AbsentPoint {
  readonly point: PreparedPoint
  /** True when the point must be in the text. */
  readonly bound: boolean
  /** True when it binds the text but is not expected in it. */
  readonly unexpected: boolean
  /** Its line; null when nothing is told. */
  readonly coverage: Coverage | null
  /** What is missing; null when absence is not told or cannot be. */
  readonly unit: PreparedUnit | null
  /** True when absence cannot be told for want of a variant. */
  readonly lacksVariant: boolean
}

export interface AbsenceOptions {
  readonly states: PointStates
  readonly language: Language
  /** Languages of the text's paragraphs. */
  readonly languages: ReadonlySet<Language>
  readonly mission: string | undefined
  readonly expectsMandatory: boolean
  readonly level: Classification
  /** Whether the point can be compared with this text at all. */
  readonly comparable: (point: PreparedPoint) => boolean
}

/** Lists kept for one state of the calendar: as many kinds of text are edited at once at most. */
const KEPT_LISTS = 32
const kept = new WeakMap<PointStates, BoundedCache<readonly AbsentPoint[]>>()

function binds({ message }: PreparedPoint, mission: string | undefined, level: Classification): boolean {
  if (!message.mandatory || aboveLevel(message.classification, level)) return false
  return message.missions.length === 0 || (mission !== undefined && message.missions.includes(mission))
}

/** What is told of one point when nothing of it is found. */
export function absentPoint(point: PreparedPoint, options: AbsenceOptions): AbsentPoint {
  const binding = options.states.of(point).inForce && binds(point, options.mission, options.level)
  const bound = binding && options.expectsMandatory
  if (!bound) return { point, bound, unexpected: binding, coverage: null, unit: null, lacksVariant: false }
  const comparable = options.comparable(point)
  const unit = (comparable ? point.variants.get(options.language)?.units[0] : undefined) ?? null
  // Across languages a faithful translation may share no anchor at all: what is not found is not known to be absent.
  const status = unit === null ? 'not-checked' : 'omitted'
  const coverage = { point: point.message.id, mandatory: bound, status, alignment: 0, span: null } as const
  return { point, bound, unexpected: false, coverage, unit, lacksVariant: unit === null && comparable }
}

/** The same for many points, in their order: it depends on the kind of text and the calendar alone, so that it is kept between two checks. */
export function absentPoints(points: readonly PreparedPoint[], options: AbsenceOptions): readonly AbsentPoint[] {
  const { states, language, languages, mission = null, expectsMandatory, level } = options
  const key = JSON.stringify([language, [...languages].toSorted(), mission, expectsMandatory, level])
  const lists = kept.get(states) ?? createBoundedCache<readonly AbsentPoint[]>(KEPT_LISTS)
  kept.set(states, lists)
  const known = lists.get(key)
  if (known !== undefined) return known
  const list = points.map((point) => absentPoint(point, options))
  lists.set(key, list)
  return list
}
