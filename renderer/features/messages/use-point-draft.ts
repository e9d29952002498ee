import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { TalkingPoint, TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { registerPendingSave } from '../../ui/pending-saves.ts'
import { showSaveState } from '../../ui/save-state.ts'
import { pointContent } from './point-content.ts'
import { createPointSaver, type PointSaver } from './point-saver.ts'

export interface PointDraft {
  readonly content: TalkingPointContent
  readonly error: unknown
  readonly change: (patch: Partial<TalkingPointContent>) => void
  /** Saves what waits and answers the stored revision. */
  readonly settle: () => Promise<number>
  /** After a conflict: keeps the content on screen over what was stored meanwhile. */
  readonly keepMine: () => Promise<void>
}

/** A point while it is edited: what is on screen, saved as it changes. */
export function usePointDraft(point: TalkingPoint): PointDraft {
  const client = useQueryClient()
  const [content, setContent] = useState(() => pointContent(point))
  const [error, setError] = useState<unknown>(null)
  const [saver] = useState<PointSaver>(() =>
    createPointSaver(point.revision, {
      save: async (edited, revision) => {
        const saved = await api.points.save({ id: point.id, revision, content: edited })
        client.setQueryData(query.points.get.queryKey({ input: { id: point.id } }), saved)
        return saved.revision
      },
      schedule: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
      saving: () => showSaveState({ kind: 'saving' }),
      saved: () => {
        setError(null)
        showSaveState({ kind: 'saved', at: Date.now() })
      },
      failed: (reason) => {
        setError(reason)
        showSaveState({ kind: 'failed' })
      },
    }),
  )

  useEffect(() => {
    const flush = () => saver.flush()
    const unregister = registerPendingSave(flush)
    return () => {
      unregister()
      // Leaving the screen saves at once; a failure was already shown.
      flush().catch(() => undefined)
      showSaveState({ kind: 'idle' })
    }
  }, [saver])

  // What changed elsewhere (an approval, an import) is taken over unless something here waits to be saved.
  const [seen, setSeen] = useState(point.revision)
  if (point.revision !== seen) {
    setSeen(point.revision)
    if (!saver.waiting() && point.revision > saver.revision()) {
      saver.rebase(point.revision)
      setContent(pointContent(point))
    }
  }

  const change = useCallback(
    (patch: Partial<TalkingPointContent>) => {
      setContent((old) => {
        const next = { ...old, ...patch }
        saver.edit(next)
        return next
      })
    },
    [saver],
  )
  const settle = useCallback(async () => {
    await saver.flush()
    return saver.revision()
  }, [saver])
  const keepMine = useCallback(async () => {
    const stored = await api.points.get({ id: point.id })
    saver.rebase(stored.revision)
    await saver.flush()
  }, [saver, point.id])

  return { content, error, change, settle, keepMine }
}
