import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/domain/document.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { ImageRequest } from './dialogs/image-dialog.tsx'
import type { EditorInterface } from './editor-interface.ts'
import { readImageFile } from './images/read-image-file.ts'
import { fixEditorTypography } from './typography/fix-editor-typography.ts'

export type EditorDialog =
  | { readonly kind: 'link' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'image'; readonly request: ImageRequest }

export interface EditorScreen {
  readonly actions: EditorInterface
  readonly dialog: EditorDialog | null
  readonly closeDialog: () => void
  /** `asked` grows with each request, so that the bar starts again from the selection. */
  readonly find: { readonly replace: boolean; readonly asked: number } | null
  readonly closeFind: () => void
  readonly describeImage: (position: number) => void
  readonly insertImageFile: (file: File) => void
}

interface EditedDocument {
  readonly language: Language
  readonly direction: Direction
}

/** What is open around the text (search, dialogs) and the actions that open it. */
export function useEditorScreen(editor: Editor | null, { language, direction }: EditedDocument): EditorScreen {
  const { t } = useTranslation()
  const [dialog, setDialog] = useState<EditorDialog | null>(null)
  const [find, setFind] = useState<EditorScreen['find']>(null)

  const actions = useMemo<EditorInterface>(
    () => ({
      openFind: () => setFind((open) => ({ replace: open?.replace ?? false, asked: (open?.asked ?? 0) + 1 })),
      openReplace: () => setFind((open) => ({ replace: true, asked: (open?.asked ?? 0) + 1 })),
      openLink: () => setDialog({ kind: 'link' }),
      openImage: () => setDialog({ kind: 'image', request: { kind: 'insert', answer: null } }),
      openShortcuts: () => setDialog({ kind: 'shortcuts' }),
      toggleDirection: () => editor?.chain().focus().toggleBlockDirection(direction).run(),
      fixTypography: () => {
        if (!editor) return
        const count = fixEditorTypography(editor, language)
        notifications.show({ id: 'typography', message: t('editor:typography.fixed', { count }), color: 'ok', autoClose: 3000 })
      },
    }),
    [editor, language, direction, t],
  )
  return {
    actions,
    dialog,
    closeDialog: () => setDialog(null),
    find,
    closeFind: () => setFind(null),
    describeImage: (position) => setDialog({ kind: 'image', request: { kind: 'describe', position } }),
    insertImageFile: (file) => {
      void readImageFile(file).then((answer) => setDialog({ kind: 'image', request: { kind: 'insert', answer } }))
    },
  }
}
