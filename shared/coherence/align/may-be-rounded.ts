/** Two roundings of one converted measure may lie this far apart. */
const CONVERTED_WITHIN = 0.16

/** Half of the last digit that a small value states: "about a mile" may be 1.6 or 2 km. */
function halfStep(value: number): number {
  if (value >= 10) return 0
  return Number.isInteger(value) ? 0.5 : 0.05
}

/** True when two values may be one measure, converted and rounded each its own way; factors lead to one base unit. */
export function mayBeRounded(
  left: number,
  leftFactor: number,
  right: number,
  rightFactor: number,
  within = CONVERTED_WITHIN,
): boolean {
  const slack = halfStep(left) * leftFactor + halfStep(right) * rightFactor
  const mine = left * leftFactor
  const theirs = right * rightFactor
  return Math.abs(mine - theirs) <= Math.max(slack, within * Math.max(Math.abs(mine), Math.abs(theirs)))
}
