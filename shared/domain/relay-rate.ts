import type { CoverageStatus } from './coverage-status.ts'

const WORTH: Readonly<Record<CoverageStatus, number>> = {
  relayed: 1,
  partial: 0.5,
  omitted: 0,
  contradicted: 0,
  'not-checked': Number.NaN,
}

/**
 * Mean of a row of the matrix, 0 to 1: relayed counts 1, partial one half, omitted and contradicted nothing; missions that
 * are silent or could not be checked do not count. Null when no mission counts.
 */
export function relayRate(statuses: readonly CoverageStatus[]): number | null {
  const counted = statuses.map((status) => WORTH[status]).filter((worth) => !Number.isNaN(worth))
  return counted.length === 0 ? null : counted.reduce((sum, worth) => sum + worth, 0) / counted.length
}
