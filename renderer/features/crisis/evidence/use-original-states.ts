import { useEffect, useState } from 'react'
import { api } from '../../../bridge/api.ts'
import type { ShownState } from './evidence-rows.ts'

/** Reads each original whole, one after the other, since the screen was opened: what is not there yet is being read. */
export function useOriginalStates(hashes: readonly string[]): ReadonlyMap<string, ShownState> {
  const [states, setStates] = useState<ReadonlyMap<string, ShownState>>(new Map())
  const next = hashes.find((hash) => !states.has(hash))
  useEffect(() => {
    if (next === undefined) return
    const stop = new AbortController()
    const tell = (state: ShownState): void => {
      if (!stop.signal.aborted) setStates((old) => new Map(old).set(next, state))
    }
    api.evidence.check({ sha256: next }, { signal: stop.signal }).then(tell, () => tell('unread'))
    return () => stop.abort()
  }, [next])
  return states
}
