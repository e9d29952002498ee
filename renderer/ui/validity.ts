/** Where an instant falls in the life of a talking point. */
export type ValidityState = 'embargoed' | 'not-yet' | 'valid' | 'ending' | 'ended' | 'open'

export interface Validity {
  readonly state: ValidityState
  /** How much of the period has passed, 0 to 1; null when it has no end. */
  readonly passed: number | null
}

interface Period {
  readonly embargoUntil: string | null
  readonly validFrom: string | null
  readonly validUntil: string | null
  readonly updatedAt: string
}

const ENDING_MS = 7 * 86_400_000

/** Places `now` (milliseconds since 1970) in a period. Without a start, the period is counted from the last change. "ending": within 7 days. */
export function validity(period: Period, now: number): Validity {
  const end = period.validUntil === null ? null : Date.parse(period.validUntil)
  const start = Date.parse(period.validFrom ?? period.updatedAt)
  const passed = end === null ? null : Math.min(1, Math.max(0, end > start ? (now - start) / (end - start) : 1))
  if (period.embargoUntil !== null && Date.parse(period.embargoUntil) > now) return { state: 'embargoed', passed }
  if (end !== null && end <= now) return { state: 'ended', passed: 1 }
  if (period.validFrom !== null && start > now) return { state: 'not-yet', passed: 0 }
  if (end === null) return { state: 'open', passed: null }
  return { state: end - now <= ENDING_MS ? 'ending' : 'valid', passed }
}
