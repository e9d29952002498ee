import type { FigureMention } from '../model/mention.ts'
import type { Conversions } from './compare-figures.ts'
import { isExactUnit } from './is-exact-unit.ts'
import { mayBeRounded } from './may-be-rounded.ts'
import { roundedAlike } from './rounded-alike.ts'

/**
 * How far two measures lie apart that may be one, converted and rounded ("85 mph", "136 km/h"): 0 to 1, as a share of the
 * larger. Null for any other two figures, sums, shares and times among them.
 */
export function convertedAlike(point: FigureMention, text: FigureMention, conversions: Conversions): number | null {
  const plain = point.max === undefined && text.max === undefined && point.measured && text.measured
  if (!plain || isExactUnit(point.unit) || isExactUnit(text.unit)) return null
  const mine = conversions[point.unit]
  const theirs = conversions[text.unit]
  const one =
    point.unit === text.unit
      ? roundedAlike(point.value, text.value)
      : mine !== undefined &&
        theirs !== undefined &&
        mine.base === theirs.base &&
        mayBeRounded(point.value, mine.factor, text.value, theirs.factor)
  if (!one) return null
  const [left, right] = [point.value * (mine?.factor ?? 1), text.value * (theirs?.factor ?? 1)]
  return Math.abs(left - right) / Math.max(Math.abs(left), Math.abs(right), Number.MIN_VALUE)
}
