import { setTimeout as pause } from 'node:timers/promises'

/** A person who writes is heard from more often than this: a check and a save at each pause of the keys. */
const QUIET_MILLISECONDS = 600
/** Work in the background goes on for one step at least this often, however busy the person is. */
const PATIENCE_MILLISECONDS = 2_000

/** When the screens last asked for something, so that work nobody waits for keeps out of their way. */
export interface Activity {
  readonly note: () => void
  /** Resolves when nobody has asked for anything for a moment, or after two seconds. Rejects when `signal` aborts. */
  readonly quiet: (signal: AbortSignal) => Promise<void>
}

/** `milliseconds` is a clock that never goes back. */
export function createActivity(milliseconds: () => number): Activity {
  let last = Number.NEGATIVE_INFINITY
  return {
    note: () => {
      last = milliseconds()
    },
    quiet: async (signal) => {
      const until = milliseconds() + PATIENCE_MILLISECONDS
      for (;;) {
        const now = milliseconds()
        const wait = Math.min(last + QUIET_MILLISECONDS, until) - now
        if (wait <= 0) return
        await pause(Math.ceil(wait), undefined, { signal, ref: false })
      }
    },
  }
}
