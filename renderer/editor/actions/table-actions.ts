import {
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableRow,
  IconTrash,
} from '@tabler/icons-react'
import type { EditorAction } from './editor-action.ts'

/** Actions of the bar that appears while the caret is in a table. */
export const TABLE_ACTIONS: readonly EditorAction[] = [
  { id: 'rowAbove', icon: IconRowInsertTop, run: (editor) => editor.chain().focus().addRowBefore().run() },
  {
    id: 'rowBelow',
    icon: IconRowInsertBottom,
    shortcut: 'mod+alt+↓',
    run: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  { id: 'deleteRow', icon: IconRowRemove, shortcut: 'mod+alt+⌫', run: (editor) => editor.chain().focus().deleteRow().run() },
  { id: 'columnBefore', icon: IconColumnInsertLeft, run: (editor) => editor.chain().focus().addColumnBefore().run() },
  {
    id: 'columnAfter',
    icon: IconColumnInsertRight,
    shortcut: 'mod+alt+→',
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  {
    id: 'deleteColumn',
    icon: IconColumnRemove,
    shortcut: 'mod+alt+shift+⌫',
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  { id: 'headerRow', icon: IconTableRow, run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { id: 'deleteTable', icon: IconTrash, run: (editor) => editor.chain().focus().deleteTable().run() },
]
