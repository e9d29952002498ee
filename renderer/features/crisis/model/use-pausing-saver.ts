import { useEffect, useState } from 'react'
import { registerPendingSave } from '../../../ui/pending-saves.ts'
import { showSaveState } from '../../../ui/save-state.ts'
import { PausingSaver } from './pausing-saver.ts'

interface Saving<Content> {
  readonly pauseMs: number
  /** As it is when the screen opens; it must not change afterwards. */
  readonly save: (content: Content) => Promise<void>
  /** Null: it was saved after all. */
  readonly onError: (error: unknown) => void
}

/** A saver that the status bar speaks of, that a lock waits for, and that saves at once when the screen is left. */
export function usePausingSaver<Content>({ pauseMs, save, onError }: Saving<Content>): PausingSaver<Content> {
  const [saver] = useState(
    () =>
      new PausingSaver<Content>(pauseMs, {
        save,
        schedule: (run, milliseconds) => {
          const timer = setTimeout(run, milliseconds)
          return () => clearTimeout(timer)
        },
        saving: () => showSaveState({ kind: 'saving' }),
        saved: () => {
          onError(null)
          showSaveState({ kind: 'saved', at: Date.now() })
        },
        failed: (error) => {
          onError(error)
          showSaveState({ kind: 'failed' })
        },
      }),
  )
  useEffect(() => {
    const unregister = registerPendingSave(() => saver.flush())
    return () => {
      unregister()
      // A failure was already shown.
      saver.flush().catch(() => undefined)
      showSaveState({ kind: 'idle' })
    }
  }, [saver])
  return saver
}
