import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Step, StepKind } from '../../../../shared/domain/crisis/model/step.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { Latest } from '../../../editor/latest.ts'
import { registerPendingSave } from '../../../ui/pending-saves.ts'
import { showSaveState } from '../../../ui/save-state.ts'
import { DraftSaver } from './draft-saver.ts'
import { edited, opened, redone, undone, type History } from './history.ts'
import { keptEdits } from './kept-edits.ts'
import { stepEdits } from './step-edits.ts'

/** What can be done to a draft. Everything can be undone, and is saved by itself. */
export interface DraftEditor {
  readonly error: unknown
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
  /** `about` names the field, so that typing on in it is one thing to undo. */
  readonly change: (update: (playbook: Playbook) => Playbook, about?: string) => void
  readonly patchStep: (stepId: string, patch: (step: Step) => Step, about?: string) => void
  /** Behind the step that is selected. */
  readonly add: (kind: StepKind) => void
  readonly remove: (stepId: string) => void
  readonly move: (stepId: string, by: -1 | 1) => void
  readonly duplicate: (stepId: string) => void
  /** Saves what waits. */
  readonly settle: () => Promise<void>
  /** After a conflict: what is on screen goes over what was stored meanwhile, or gives way to it. */
  readonly keepMine: () => Promise<void>
  readonly takeTheirs: () => Promise<void>
}

interface Selection {
  readonly selected: string | null
  readonly select: (stepId: string | null) => void
}

/** A draft while it is written: what is on screen, its history, and its saving. */
export function useDraftEditor(stored: Playbook, { selected, select }: Selection) {
  const client = useQueryClient()
  const [kept] = useState(() => keptEdits.take(stored.id))
  const [history, setHistory] = useState<History>(() => opened(kept ?? stored))
  // Outside React: an edit adds to the one before it, whether or not that one was drawn.
  const [held] = useState(() => new Latest(history))
  const [error, setError] = useState<unknown>(null)
  const [saver] = useState(
    () =>
      new DraftSaver(kept?.modifiedAt ?? stored.modifiedAt, {
        save: async (playbook) => {
          const saved = await api.playbooks.save({ playbook })
          // Whether the screen follows the newest version or was sent to this one.
          for (const version of [null, saved.version])
            client.setQueryData(query.playbooks.get.queryKey({ input: { id: saved.id, version } }), saved)
          return saved
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
    if (kept) saver.edit(kept)
  }, [kept, saver])

  useEffect(() => {
    const flush = () => saver.flush()
    const unregister = registerPendingSave(flush)
    return () => {
      unregister()
      // Leaving the screen saves at once; a failure was already shown.
      flush()
        .then(() => client.invalidateQueries({ queryKey: query.playbooks.list.key() }))
        .catch(() => {
          if (saver.unsaved) keptEdits.keep({ ...saver.unsaved, modifiedAt: saver.modifiedAt })
        })
      showSaveState({ kind: 'idle' })
    }
  }, [saver, client])

  // What changed elsewhere is taken over unless something here waits to be saved.
  const [seen, setSeen] = useState(stored.modifiedAt)
  if (stored.modifiedAt !== seen) {
    setSeen(stored.modifiedAt)
    if (!saver.busy && stored.modifiedAt > saver.modifiedAt) {
      saver.rebase(stored.modifiedAt)
      held.set(opened(stored))
      setHistory(held.value)
    }
  }

  const editor = useMemo(() => {
    const show = (next: History): void => {
      if (next === held.value) return
      held.set(next)
      setHistory(next)
      saver.edit(next.present)
    }
    const change: DraftEditor['change'] = (update, about) =>
      show(edited(held.value, update(held.value.present), about ?? null, Date.now()))
    return {
      undo: () => show(undone(held.value)),
      redo: () => show(redone(held.value)),
      change,
      settle: () => saver.flush(),
      keepMine: async () => {
        saver.rebase((await api.playbooks.get({ id: stored.id, version: null })).modifiedAt)
        saver.edit(held.value.present)
        await saver.flush()
      },
      takeTheirs: async () => {
        saver.forget()
        const theirs = await api.playbooks.get({ id: stored.id, version: null })
        saver.rebase(theirs.modifiedAt)
        held.set(opened(theirs))
        setHistory(held.value)
        setError(null)
        client.setQueryData(query.playbooks.get.queryKey({ input: { id: stored.id, version: null } }), theirs)
      },
    }
  }, [saver, held, client, stored.id])

  const { past, present, future } = history
  const full: DraftEditor = {
    ...editor,
    ...stepEdits({ change: editor.change, selected, select }),
    error,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  }
  return { playbook: present, editor: full }
}
