import type { Editor } from '@tiptap/core'
import type { EditorDialog } from '../use-editor-screen.ts'
import { ImageDialog } from './image-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

interface EditorDialogsProps {
  readonly editor: Editor
  readonly dialog: EditorDialog | null
  readonly onClose: () => void
}

/** The dialog that is open over the text, if any. */
export function EditorDialogs({ editor, dialog, onClose: close }: EditorDialogsProps) {
  // Whichever way it closes, what is typed next belongs to the text.
  const onClose = () => {
    close()
    editor.commands.focus()
  }
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />
    case 'image':
      return <ImageDialog editor={editor} request={dialog.request} onClose={onClose} />
  }
}
