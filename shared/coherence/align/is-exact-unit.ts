const EXACT =
  /^(?:[A-Z]{3}|percent|percentage-point|permille|basis-point|second|minute|hour|day|week|month|quarter|semester|year|decade|century)$/

/** Sums, shares and times are not converted by translators; lengths, weights and speeds are, and then rounded. */
export function isExactUnit(unit: string): boolean {
  return EXACT.test(unit)
}
