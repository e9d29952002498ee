import { clockJump, type ClockReading } from '../../../../../shared/domain/crisis/engine/clock-jump.ts'
import type { Session } from '../../../session/session.ts'
import { logClockJump } from './log-clock-jump.ts'

const LOOK_MILLISECONDS = 1000

/**
 * Compares the clock on the wall with the one that only counts, each second while the workspace is open, and writes a
 * jump into the log of every running incident. What jumped while it was locked is written after the next unlock.
 * Returns how to stop.
 */
export function watchClock(session: Session, read: () => ClockReading, log: (error: unknown) => void): () => void {
  let before = read()
  const timer = setInterval(() => {
    const open = session.opened()
    if (open === null) return
    const now = read()
    const seconds = clockJump(before, now)
    before = now
    if (seconds === null) return
    for (const id of logClockJump(open, seconds, log)) open.publish({ type: 'changed', entity: 'incidents', id })
  }, LOOK_MILLISECONDS)
  // The process may end while it waits.
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
