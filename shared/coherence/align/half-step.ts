/** Half of the last digit that a small value states: "about a mile" may be 1.6 or 2 km. */
export function halfStep(value: number): number {
  if (value >= 10) return 0
  return Number.isInteger(value) ? 0.5 : 0.05
}
