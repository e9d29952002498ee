import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { TalkingPoint, TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { Latest } from '../../editor/latest.ts'
import { registerPendingSave } from '../../ui/pending-saves.ts'
import { showSaveState } from '../../ui/save-state.ts'
import { keepDraft, takeDraft } from './kept-drafts.ts'
import { pointContent } from './point-content.ts'
import { createPointSaver, type PointSaver } from './point-saver.ts'

export type PointPatch = Partial<TalkingPointContent> | ((content: TalkingPointContent) => Partial<TalkingPointContent>)

export interface PointDraft {
  readonly content: TalkingPointContent
  readonly error: unknown
  /** Also from what outlives its screen, such as an undo: a function is given the content of that moment. */
  readonly change: (patch: PointPatch) => void
  /** Saves what waits and answers the stored revision. */
  readonly settle: () => Promise<number>
  /** After a conflict: keeps the content on screen over what was stored meanwhile. */
  readonly keepMine: () => Promise<void>
}

/** A point while it is edited: what is on screen, saved as it changes. */
export function usePointDraft(point: TalkingPoint): PointDraft {
  const client = useQueryClient()
  const [kept] = useState(() => takeDraft(point.id))
  const [content, setContent] = useState(() => kept?.content ?? pointContent(point))
  // Outside React: an edit adds to the one before it, whether or not that one was drawn.
  const [held] = useState(() => new Latest(content))
  const [error, setError] = useState<unknown>(null)
  const [saver] = useState<PointSaver>(() =>
    createPointSaver(kept?.revision ?? point.revision, {
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
    // Words of an earlier failure: saved now, or in conflict with what was stored meanwhile, which the person settles.
    if (kept) saver.edit(kept.content)
  }, [kept, saver])

  useEffect(() => {
    const flush = () => saver.flush()
    const unregister = registerPendingSave(flush)
    return () => {
      unregister()
      // Leaving the screen saves at once; a failure was already shown.
      flush().catch(() => {
        const unsaved = saver.unsaved()
        if (unsaved) keepDraft(point.id, { content: unsaved, revision: saver.revision() })
      })
      showSaveState({ kind: 'idle' })
    }
  }, [saver, point.id])

  // What changed elsewhere (an approval, an import) is taken over unless something here waits to be saved.
  const [seen, setSeen] = useState(point.revision)
  if (point.revision !== seen) {
    setSeen(point.revision)
    if (!saver.waiting() && point.revision > saver.revision()) {
      saver.rebase(point.revision)
      held.set(pointContent(point))
      setContent(held.value)
    }
  }

  const change = useCallback(
    (patch: PointPatch) => {
      const old = held.value
      held.set({ ...old, ...(typeof patch === 'function' ? patch(old) : patch) })
      setContent(held.value)
      saver.edit(held.value)
    },
    [saver, held],
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
