import type { FigureMention } from '../model/mention.ts'
import { type Alignment, ALIGNED } from './alignment.ts'
import type { Conversions } from './compare-figures.ts'
import { countsTheSame } from './counts-the-same.ts'
import { inDigits } from './in-digits.ts'
import { isExactUnit } from './is-exact-unit.ts'
import { isTemperature } from './is-temperature.ts'
import { mayBeRounded } from './may-be-rounded.ts'
import { near } from './near.ts'
import { onTwoSides } from './on-two-sides.ts'
import { roleLikeness } from './role.ts'
import { roundedAlike } from './rounded-alike.ts'
import { FURTHEST, withinReach } from './within-reach.ts'

/** "Tackled five times" is five tackles. */
const TIMES = 'times'
const LOOSE: ReadonlySet<string> = new Set([TIMES, 'percentage-point'])
/** "About 39" and "about 40" lie no further apart. */
const APPROXIMATED = 0.04
/** Steps between two names of large numbers ("million", "billion"). */
const SCALES: readonly number[] = [1e3, 1e6, 1e9]
const PERIOD = /^(?:second|minute|hour|day|week|month|quarter|semester|year|decade|century)$/
/** A sentence aligned no better than this may be another one: its only count is its own. */
const WELL_ALIGNED = 0.62
const VERY_WELL_ALIGNED = 0.7
/** From here on numbers have names of their own. */
const LEAST_LARGE = 1e6
const SURE_ROLE = 1
const LIKELY_ROLE = 0.6

/** What is known of two figures that no other answers. */
export interface LeftOver {
  /** The only counts left on either side, whatever measures are. */
  readonly alone: boolean
  /** The only figures left on either side. */
  readonly onlyOne: boolean
  /** Another figure of the two sentences agrees. */
  readonly confirmed: boolean
  readonly alignment: Alignment
  readonly conversions: Conversions
}

function convertsTo({ unit }: FigureMention, { unit: other }: FigureMention, conversions: Conversions): boolean {
  const base = conversions[unit]?.base
  return base !== undefined && base === conversions[other]?.base
}

/** True when two measures of one kind, and of one order unless the sentences are surely one, cannot be one converted and rounded. */
function farFromConverted(point: FigureMention, text: FigureMention, { alignment, conversions }: LeftOver): boolean {
  const mine = conversions[point.unit]
  const theirs = conversions[text.unit]
  if (mine === undefined || theirs === undefined || mine.base !== theirs.base) return false
  if (point.max !== undefined && text.max !== undefined)
    return !(
      mayBeRounded(point.value, mine.factor, text.value, theirs.factor) &&
      mayBeRounded(point.max, mine.factor, text.max, theirs.factor)
    )
  if (point.max !== undefined || text.max !== undefined) return false
  const ratio = (point.value * mine.factor) / (text.value * theirs.factor)
  if (alignment.score < WELL_ALIGNED && (ratio > FURTHEST || ratio < 1 / FURTHEST)) return false
  return !mayBeRounded(point.value, mine.factor, text.value, theirs.factor)
}

/** The same digits under another large number's name ("125 million", "125 billion"): no translator rounds so. */
function anotherScale({ value }: FigureMention, other: FigureMention, sure: boolean): boolean {
  const [low, high] = value < other.value ? [value, other.value] : [other.value, value]
  if (low <= 1 || high < LEAST_LARGE) return false
  // "A thousand", "a million" are often no numbers.
  if (!sure && (low === 1e3 || low === 1e6 || low === 1e9)) return false
  return SCALES.some((scale) => near(low * scale, high, 1e-9))
}

/** "Some thirty-nine" and "une quarantaine": two approximations of one number. */
function bothAbout(point: FigureMention, text: FigureMention): boolean {
  const ofOneKind = point.measured === text.measured && (!point.measured || point.unit === text.unit)
  return ofOneKind && point.bound === 'about' && text.bound === 'about' && near(point.value, text.value, APPROXIMATED)
}

/** A number that stands alone, or beside a unit that is often a plain noun ("points", "times"), may count or measure anything. */
function bare({ unit }: FigureMention): boolean {
  return unit === '' || LOOSE.has(unit)
}

/** "Rose by 6 %" and "um vier Prozentpunkte": one change, whichever way it is counted. */
function areShares({ unit }: FigureMention, { unit: other }: FigureMention): boolean {
  return (unit === 'percent' && other === 'percentage-point') || (unit === 'percentage-point' && other === 'percent')
}

/** True when two measures cannot be one that the translators converted and rounded each their own way. */
function measuresDepart(point: FigureMention, text: FigureMention, left: LeftOver): boolean {
  // The same value in another measure is another quantity; another value is a conversion, if a rough one.
  if (point.unit !== text.unit)
    return (
      (point.value === text.value && point.max === text.max) ||
      farFromConverted(point, text, left) ||
      (areShares(point, text) && left.onlyOne) ||
      (onTwoSides(point, text) && convertsTo(point, text, left.conversions))
    )
  // "The end of a year" is no "28 years old".
  if (isExactUnit(point.unit)) return left.alignment.score >= WELL_ALIGNED || withinReach(point, text) || !PERIOD.test(point.unit)
  if (point.max !== undefined || text.max !== undefined) return point.max !== undefined && text.max !== undefined
  return !roundedAlike(point.value, text.value)
}

/** How surely two figures that differ state one quantity; null when they need not. */
export function departsAcross(point: FigureMention, text: FigureMention, left: LeftOver): number | null {
  const { alone, onlyOne, confirmed, alignment } = left
  if (bothAbout(point, text)) return null
  if (anotherScale(point, text, onlyOne && confirmed)) return SURE_ROLE
  const enough = inDigits(point) === inDigits(text) ? ALIGNED : confirmed ? WELL_ALIGNED : VERY_WELL_ALIGNED
  const likely = onlyOne && withinReach(point, text) && alignment.score >= enough
  if (isTemperature(point) && isTemperature(text)) return likely ? LIKELY_ROLE : null
  if (point.measured !== text.measured) {
    const sure = likely && (alignment.score >= VERY_WELL_ALIGNED || confirmed || point.unit === TIMES || text.unit === TIMES)
    const open = bare(point) || bare(text) || isTemperature(point) || isTemperature(text)
    return sure && (open || (confirmed && alignment.score >= VERY_WELL_ALIGNED)) ? LIKELY_ROLE : null
  }
  if (point.measured) return measuresDepart(point, text, left) ? SURE_ROLE : null
  if (countsTheSame(point, text, alignment))
    return withinReach(point, text) || alignment.score >= VERY_WELL_ALIGNED ? SURE_ROLE : null
  if (likely) return LIKELY_ROLE
  if (!alone || alignment.score < WELL_ALIGNED || point.outcome === true || text.outcome === true) return null
  if (!withinReach(point, text)) return null
  if (point.unit === '' || text.unit === '') return roleLikeness(alignment, point, text) === 1 ? LIKELY_ROLE : null
  return LIKELY_ROLE
}
