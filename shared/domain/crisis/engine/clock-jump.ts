/** Two clocks read together, in milliseconds: the one on the wall, and one that only counts. */
export interface ClockReading {
  readonly wall: number
  readonly monotonic: number
}

/** Seconds by which the clocks may part without a word. */
const TOLERATED = 60

/**
 * Seconds by which the wall clock left the counting one between two readings (negative: it was set back), or null when
 * it is no more than a minute. A monotonic clock that stands still while the machine sleeps makes sleep a jump too:
 * the log then says why nothing was written.
 */
export function clockJump(before: ClockReading, after: ClockReading): number | null {
  const seconds = Math.round((after.wall - before.wall - (after.monotonic - before.monotonic)) / 1000)
  return Math.abs(seconds) > TOLERATED ? seconds : null
}
