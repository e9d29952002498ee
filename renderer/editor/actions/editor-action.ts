import type { Icon } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'

/** Names of the actions; each has its words in the editor namespace under `actions`. */
export type EditorActionId =
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'bulletList'
  | 'numberedList'
  | 'quote'
  | 'rowAbove'
  | 'rowBelow'
  | 'columnBefore'
  | 'columnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'headerRow'
  | 'deleteTable'

/** Something a button or a key does to the text. `shortcut` is what the extension binds, written as `ui/shortcut` shows it ("mod+shift+B"). */
export interface EditorAction {
  readonly id: EditorActionId
  readonly icon: Icon
  readonly shortcut?: string
  readonly run: (editor: Editor) => void
  readonly isActive?: (editor: Editor) => boolean
  readonly isEnabled?: (editor: Editor) => boolean
}
