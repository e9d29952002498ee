import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentJson } from '../../../../shared/document/document-json.ts'
import { useDataProcess } from '../../../bridge/data-process-state.ts'
import type { SaveQueue, StoredText } from '../../../editor/autosave/save-queue.ts'
import { documentJsonOf } from '../../../editor/document-json-of.ts'
import type { SaveState } from '../../../editor/autosave/save-state.ts'
import { showSaveState, useSaveState } from '../../../ui/save-state.ts'
import { useDocumentSave } from './document-save.ts'
import { closeSaveQueue, keepSaveQueue, openSaveQueue, retrySaves } from './save-queues.ts'

interface Autosave {
  /** What the editor starts from: unsaved words of an earlier failure before what is stored. */
  readonly initial: DocumentJson
  readonly queue: SaveQueue
  readonly onChange: (editor: Editor) => void
  readonly onBlur: () => void
}

function publish(state: SaveState): void {
  if (state.status === 'pending' || state.status === 'saving') showSaveState({ kind: 'saving' })
  else if (state.status === 'saved') showSaveState({ kind: 'saved', at: Date.parse(state.savedAt) })
  else if (state.status === 'failed' || state.status === 'conflict') showSaveState({ kind: 'failed' })
  else showSaveState({ kind: 'idle' })
}

/** Panes that show a text now: a text that is opened again before it was left for good keeps its own time. */
let shown = 0

function forgetSaved(): void {
  if (useSaveState.getState().state.kind === 'saved') showSaveState({ kind: 'idle' })
}

/** A retry may be answered while no pane listens (behind the unlock screen): what was shown before it is then no longer true. */
function catchUp(documentId: string): void {
  const last = useDocumentSave.getState()
  const forgotten = last.state.status === 'saved' && useSaveState.getState().state.kind === 'idle'
  if (last.documentId === documentId && !forgotten) publish(last.state)
}

/** Saves a document by itself: after a pause, when the text loses the focus, when another document opens, at lock and at close. */
export function useAutosave(documentId: string, stored: StoredText): Autosave {
  const { t } = useTranslation()
  const running = useDataProcess((process) => process.state === 'running')
  const [queue] = useState(() => openSaveQueue(documentId, stored, (title) => t('write:conflict.copyTitle', { title })))
  const [initial] = useState(() => queue.unsaved() ?? stored.body)

  useEffect(() => {
    keepSaveQueue(documentId, queue)
    shown += 1
    const stop = useDocumentSave.subscribe(({ documentId: saved, state }) => {
      if (saved === documentId) publish(state)
    })
    catchUp(documentId)
    const flush = () => void queue.flush()
    window.addEventListener('blur', flush)
    window.addEventListener('beforeunload', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('beforeunload', flush)
      document.removeEventListener('visibilitychange', flush)
      // The time at which this text was saved says nothing of what is shown after it.
      shown -= 1
      forgetSaved()
      void closeSaveQueue(documentId).finally(() => {
        stop()
        if (shown === 0) forgetSaved()
      })
    }
  }, [documentId, queue])

  useEffect(() => {
    if (running) retrySaves()
  }, [running])

  return {
    initial,
    queue,
    onChange: (editor) => {
      // ProseMirror's documents never change: this one can be written out later, even without its editor.
      const { doc } = editor.state
      queue.changed(() => documentJsonOf(doc))
    },
    onBlur: () => void queue.flush(),
  }
}
