/** True when two values lie no further apart than a share of the larger. */
export function near(left: number, right: number, share: number): boolean {
  return Math.abs(left - right) <= share * Math.max(Math.abs(left), Math.abs(right))
}
