import type { Editor, JSONContent } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentJson } from '../../shared/document/document-json.ts'
import type { Direction } from '../../shared/domain/document.ts'
import type { Language } from '../../shared/domain/language.ts'
import { notifyError } from '../ui/notify-error.tsx'
import { styleNonce } from '../ui/style-nonce.ts'
import './editor.css'
import { editorExtensions } from './extensions/editor-extensions.ts'
import { Latest } from './latest.ts'

export interface TextEditorEvents {
  /** The text changed. Cheap: nothing is computed before somebody asks the editor for its JSON. */
  readonly onChange: (editor: Editor) => void
  readonly onBlur: () => void
  readonly onReady: (editor: Editor | null) => void
  readonly onFindingCaret: (key: string) => void
  readonly onDescribeImage: (position: number) => void
  readonly onImageFile: (file: File) => void
}

interface TextEditorProps extends TextEditorEvents {
  /** The text to start from; later texts come by mounting again under another `key`. */
  readonly body: DocumentJson
  readonly language: Language
  readonly direction: Direction
  readonly editable: boolean
}

/** The editing surface alone: no bar, no title. React draws it once; typing never goes through React. */
export function TextEditor({ body, language, direction, editable, ...events }: TextEditorProps) {
  const { t } = useTranslation()
  const [latest] = useState(() => new Latest({ events, t }))
  useEffect(() => latest.set({ events, t }))

  const extensions = useMemo(
    () =>
      editorExtensions({
        quote: {
          words: () => ({
            label: latest.value.t('editor:quote.speaker'),
            placeholder: latest.value.t('editor:quote.placeholder'),
          }),
        },
        image: {
          words: () => ({
            missing: latest.value.t('editor:image.missing'),
            decorative: latest.value.t('editor:image.decorative'),
            describe: latest.value.t('editor:image.describe'),
          }),
          onDescribe: (position) => latest.value.events.onDescribeImage(position),
        },
        findings: { onCaret: (key) => latest.value.events.onFindingCaret(key) },
        imagePaste: { onImage: (file) => latest.value.events.onImageFile(file) },
        paste: { onFault: notifyError },
        placeholder: () => latest.value.t('editor:placeholder'),
      }),
    [latest],
  )
  const editorProps = useMemo(
    () => ({
      attributes: {
        class: 'text-editor',
        lang: language,
        dir: direction,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('editor:text'),
        spellcheck: 'false',
        'data-pane-entry': '',
      },
    }),
    [language, direction, t],
  )

  const editor = useEditor({
    extensions,
    // TipTap's own type is the same shape, mutable.
    content: body as JSONContent,
    editable,
    editorProps,
    injectNonce: styleNonce(),
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => latest.value.events.onChange(changed),
    onBlur: () => latest.value.events.onBlur(),
  })

  // TipTap reads the option at the start only.
  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable, false)
  }, [editor, editable])

  useEffect(() => {
    latest.value.events.onReady(editor)
    return () => latest.value.events.onReady(null)
  }, [editor, latest])

  return <EditorContent editor={editor} />
}
