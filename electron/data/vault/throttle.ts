import { z } from 'zod'

const FREE_FAILURES = 3
const FIRST_DELAY_SECONDS = 5
const LONGEST_DELAY_SECONDS = 300

/** Wrong passphrases in a row, as the header file keeps them. `since` is when the present wait began. */
export const throttleSchema = z.object({ failures: z.number().int().nonnegative(), since: z.iso.datetime().nullable() })

export type Throttle = z.infer<typeof throttleSchema>

export const NO_THROTTLE: Throttle = { failures: 0, since: null }

/** 0 for the first two failures, then 5 s doubling up to 5 minutes. */
export function throttleDelaySeconds(failures: number): number {
  if (failures < FREE_FAILURES) return 0
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (failures - FREE_FAILURES))
}

export function afterFailure(throttle: Throttle, now: Date): Throttle {
  return { failures: throttle.failures + 1, since: now.toISOString() }
}

/** A clock set back makes the wait begin again: turning it never shortens one. */
export function withClockGuard(throttle: Throttle, now: Date): Throttle {
  if (throttle.since === null || Date.parse(throttle.since) <= now.getTime()) return throttle
  return { ...throttle, since: now.toISOString() }
}

/** When the next attempt is allowed, or null when it is now. */
export function throttledUntil(throttle: Throttle, now: Date): Date | null {
  if (throttle.since === null) return null
  const until = Date.parse(throttle.since) + throttleDelaySeconds(throttle.failures) * 1000
  return until > now.getTime() ? new Date(until) : null
}
