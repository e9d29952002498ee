import { useSyncExternalStore } from 'react'
import { createTicker, type Ticker } from './create-ticker.ts'

const tickers = new Map<number, Ticker>()

/**
 * The present instant (milliseconds since 1970), read again every `every` milliseconds. All who ask for the same
 * rhythm are given the same instant: two clocks of one window never differ by a second.
 */
export function useNow(every: number): number {
  const { subscribe, read } = tickerOf(every)
  return useSyncExternalStore(subscribe, read)
}

function tickerOf(every: number): Ticker {
  const known = tickers.get(every)
  if (known !== undefined) return known
  const made = createTicker(every, {
    now: () => Date.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  tickers.set(every, made)
  return made
}
