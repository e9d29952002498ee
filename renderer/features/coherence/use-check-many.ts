import { useEffect, useRef, useState } from 'react'
import type { CorpusDissonance } from '../../../shared/contract/coherence-contract.ts'
import { api } from '../../bridge/api.ts'
import { type CheckRow, checkRow } from './check-row.ts'

export interface ManyChecks {
  readonly phase: 'idle' | 'running' | 'done' | 'stopped' | 'failed'
  readonly rows: readonly CheckRow[]
  readonly total: number
  readonly milliseconds: number
  readonly error: unknown
  /** Null until a whole run is through. */
  readonly dissonance: CorpusDissonance | null
}

const IDLE: ManyChecks = { phase: 'idle', rows: [], total: 0, milliseconds: 0, error: null, dissonance: null }

/** Results are drawn at most this often: a thousand documents a second must not draw a thousand tables. */
const DRAW_EVERY_MS = 250

/** Checks many documents and follows the answers as they come; stopping keeps what is already there. */
export function useCheckMany() {
  const [state, setState] = useState<ManyChecks>(IDLE)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async (topicId: string | null) => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    const rows: CheckRow[] = []
    let total = 0
    let drawn = 0
    setState({ ...IDLE, phase: 'running' })
    const draw = (patch: Partial<ManyChecks>) => {
      if (running.current === stop) setState((before) => ({ ...before, rows: [...rows], total, ...patch }))
    }
    try {
      const events = await api.coherence.checkMany({ topicId, documentIds: null }, { signal: stop.signal })
      for await (const event of events) {
        if (stop.signal.aborted) break
        if (event.type === 'started') ({ total } = event)
        else if (event.type === 'checked') rows.push(checkRow(event.result))
        else draw({ phase: 'done', milliseconds: event.milliseconds, dissonance: event.dissonance })
        if (event.type === 'checked' && performance.now() - drawn > DRAW_EVERY_MS) {
          drawn = performance.now()
          draw({})
        }
      }
      if (stop.signal.aborted) draw({ phase: 'stopped' })
    } catch (error) {
      draw(stop.signal.aborted ? { phase: 'stopped' } : { phase: 'failed', error })
    }
  }
  /** Checks one document again and puts its row in the place of the old one. */
  const again = async (topicId: string | null, documentId: string) => {
    const before = running.current
    const events = await api.coherence.checkMany({ topicId, documentIds: [documentId] })
    for await (const event of events) {
      // Another whole run took over meanwhile: its rows are the newer ones.
      if (event.type !== 'checked' || running.current !== before) continue
      const row = checkRow(event.result)
      setState((old) => ({
        ...old,
        rows: old.rows.map((known) => (known.result.documentId === documentId ? row : known)),
      }))
    }
  }
  return { state, again, start: (topicId: string | null) => void start(topicId), stop: () => running.current?.abort() }
}
