import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../bridge/api.ts'
import { query } from '../bridge/query.ts'
import { flushPendingSaves } from '../ui/pending-saves.ts'
import { notifyError } from '../ui/notify-error.tsx'

const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const CHECK_MS = 1_000

/** Locks the workspace after the minutes without input that the settings name. The clock is read, not counted, so a sleep counts too. */
export function useIdleLock(): void {
  const settings = useQuery(query.workspace.settings.queryOptions())
  const minutes = settings.data?.autoLockMinutes

  // Sleep, the locked screen and closing are main's to notice.
  useEffect(() => window.unisson.onFlush(flushPendingSaves), [])

  useEffect(() => {
    if (!minutes) return
    let lastInput = Date.now()
    let locking = false
    const touch = () => {
      lastInput = Date.now()
    }
    const check = setInterval(() => {
      if (locking || Date.now() - lastInput < minutes * 60_000) return
      locking = true
      flushPendingSaves()
        .then(() => api.workspace.lock({ idle: true }))
        .catch((error: unknown) => {
          locking = false
          notifyError(error)
        })
    }, CHECK_MS)
    for (const input of INPUTS) window.addEventListener(input, touch, { passive: true, capture: true })
    return () => {
      clearInterval(check)
      for (const input of INPUTS) window.removeEventListener(input, touch, { capture: true })
    }
  }, [minutes])
}
