/** A share with the bounds of its 95 % Wilson score interval (E. B. Wilson, 1927); null when nothing was counted. */
export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
}

const Z = 1.959964

export function wilson(successes: number, total: number): Share | null {
  if (total === 0) return null
  const share = successes / total
  const spread = Z * Z
  const centre = (share + spread / (2 * total)) / (1 + spread / total)
  const half = (Z / (1 + spread / total)) * Math.sqrt((share * (1 - share)) / total + spread / (4 * total * total))
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
