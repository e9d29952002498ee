export interface WhenQuiet {
  /** Asks for a run; asking again before it puts it off. */
  readonly ask: () => void
  readonly stop: () => void
}

/** Runs `run` once nobody asked for `quiet` milliseconds, and at most `most` milliseconds after it was first asked. */
export function createWhenQuiet(run: () => void, quiet: number, most: number): WhenQuiet {
  let timer: ReturnType<typeof setTimeout> | null = null
  let first = 0
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  return {
    ask: () => {
      const now = performance.now()
      if (timer === null) first = now
      stop()
      timer = setTimeout(
        () => {
          timer = null
          run()
        },
        Math.max(0, Math.min(quiet, first + most - now)),
      )
    },
    stop,
  }
}
