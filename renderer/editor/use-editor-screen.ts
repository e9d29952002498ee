import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { useCallback, useMemo, useState } from 'react'
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

  // Commands reach the text by other ways than its keys: one that is only read says so.
  const whenEditable = useCallback(
    (run: () => void) => {
      if (editor?.isEditable !== false) run()
      else notifications.show({ id: 'protected', message: t('editor:protected'), color: 'info', autoClose: 5000 })
    },
    [editor, t],
  )
  const actions = useMemo<EditorInterface>(
    () => ({
      openFind: () => setFind((open) => ({ replace: open?.replace ?? false, asked: (open?.asked ?? 0) + 1 })),
      openReplace: () => whenEditable(() => setFind((open) => ({ replace: true, asked: (open?.asked ?? 0) + 1 }))),
      openLink: () => whenEditable(() => setDialog({ kind: 'link' })),
      openImage: () => whenEditable(() => setDialog({ kind: 'image', request: { kind: 'insert', answer: null } })),
      openShortcuts: () => setDialog({ kind: 'shortcuts' }),
      toggleDirection: () => whenEditable(() => editor?.chain().focus().toggleBlockDirection(direction).run()),
      fixTypography: () =>
        whenEditable(() => {
          if (!editor) return
          const count = fixEditorTypography(editor, language)
          notifications.show({ id: 'typography', message: t('editor:typography.fixed', { count }), color: 'ok', autoClose: 3000 })
        }),
    }),
    [editor, language, direction, t, whenEditable],
  )
  return {
    actions,
    dialog,
    closeDialog: () => setDialog(null),
    find,
    closeFind: () => setFind(null),
    describeImage: (position) => whenEditable(() => setDialog({ kind: 'image', request: { kind: 'describe', position } })),
    insertImageFile: (file) => {
      void readImageFile(file).then((answer) => setDialog({ kind: 'image', request: { kind: 'insert', answer } }))
    },
  }
}
