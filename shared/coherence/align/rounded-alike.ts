import { halfStep } from './half-step.ts'
import { near } from './near.ts'

/** Two roundings of one measure may lie this far apart. */
const WITHIN = 0.08

/** True when one of two values of one unit may be the other, rounded: "1.6" and "2" km, hardly "3" and "4". */
export function roundedAlike(left: number, right: number): boolean {
  return near(left, right, WITHIN) || Math.abs(left - right) <= Math.max(halfStep(left), halfStep(right))
}
