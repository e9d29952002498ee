import { halfStep } from './half-step.ts'

/** Two roundings of one converted measure may lie this far apart. */
const CONVERTED_WITHIN = 0.16

/** True when two values may be one measure, converted and rounded each its own way; factors lead to one base unit. */
export function mayBeRounded(left: number, leftFactor: number, right: number, rightFactor: number): boolean {
  const slack = halfStep(left) * leftFactor + halfStep(right) * rightFactor
  const mine = left * leftFactor
  const theirs = right * rightFactor
  return Math.abs(mine - theirs) <= Math.max(slack, CONVERTED_WITHIN * Math.max(Math.abs(mine), Math.abs(theirs)))
}
