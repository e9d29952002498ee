interface TickerPorts {
  /** Milliseconds since 1970, by the clock of the workstation: it may be set, back too. */
  readonly now: () => number
  /** Runs once after some milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export interface Ticker {
  /** The instant of the last tick: one and the same for all who read between two ticks. */
  readonly read: () => number
  /** Told at each tick; answers how to leave. Nothing ticks while nobody listens. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * One present instant for all the clocks of a window. It ticks on the full second (or minute) and asks the clock each
 * time, never adds up: after a sleep, or when the clock was set, it is right at the next tick, at most `every`
 * milliseconds later.
 */
export function createTicker(every: number, { now, after }: TickerPorts): Ticker {
  const listeners = new Set<() => void>()
  let shown = now()
  let cancel: (() => void) | null = null
  const plan = () => {
    cancel = after(every - (now() % every), () => {
      shown = now()
      plan()
      for (const listener of listeners) listener()
    })
  }
  return {
    read: () => {
      // While nothing ticks, what was shown last may be long past.
      if (cancel === null && Math.abs(now() - shown) >= every) shown = now()
      return shown
    },
    subscribe: (listener) => {
      listeners.add(listener)
      if (cancel === null) plan()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        cancel?.()
        cancel = null
      }
    },
  }
}
