import { create } from 'zustand'
import type { SaveState } from '../../../editor/autosave/save-state.ts'

/** How saving goes for the document that saved last. */
export const useDocumentSave = create<{ readonly documentId: string | null; readonly state: SaveState }>(() => ({
  documentId: null,
  state: { status: 'idle', savedAt: null },
}))
