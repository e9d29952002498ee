import type { Editor } from '@tiptap/core'
import { startTransition, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProtected } from '../../../../shared/domain/is-protected.ts'
import { EditorDialogs } from '../../../editor/dialogs/editor-dialogs.tsx'
import { FindBar } from '../../../editor/find/find-bar.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { TextEditor } from '../../../editor/text-editor.tsx'
import { Toolbar } from '../../../editor/toolbar/toolbar.tsx'
import { useEditorScreen } from '../../../editor/use-editor-screen.ts'
import { CountsBar } from './counts-bar.tsx'
import styles from './document-pane.module.css'
import { useDocumentSave } from './document-save.ts'
import { ProtectedBand } from './protected-band.tsx'
import { SaveNotice } from './save-notice.tsx'
import { TitleField } from './title-field.tsx'
import { useAutosave } from './use-autosave.ts'
import { useDocumentCommands } from './use-document-commands.ts'
import { useEditorCommands } from './use-editor-commands.ts'
import type { OpenDocument } from './use-open-document.ts'
import { useSaveHead } from './use-save-head.ts'

interface DocumentPaneProps {
  readonly document: OpenDocument
  readonly onEditor: (editor: Editor | null) => void
  readonly onFindingCaret: (key: string) => void
  readonly onFindingStep: (step: 1 | -1) => void
  /** Read the stored text again in place of the one on screen. */
  readonly onReload: () => void
}

/** Bar, search, title, text, counts. Mount it again (`key`) for another document or another version of it. */
export function DocumentPane({ document, onEditor, onFindingCaret, onFindingStep, onReload }: DocumentPaneProps) {
  const { head, body } = document
  const { t } = useTranslation()
  const [editor, setEditor] = useState<Editor | null>(null)
  const saving = useAutosave(head.id, { revision: head.revision, body })
  // The person's words lie in a copy: what was typed here now would go nowhere.
  const conflict = useDocumentSave((store) => store.documentId === head.id && store.state.status === 'conflict')
  const saveHead = useSaveHead(head.id)
  const screen = useEditorScreen(editor, head)
  useEditorCommands(editor, screen.actions, onFindingStep)
  useDocumentCommands(head)
  const { status } = head
  const editAgain = () => {
    saveHead({ status: 'draft' })
    notifyDone(t('write:protected.draft'))
  }
  const onlyRead = isProtected(status)
  useEffect(() => {
    // The button that made a draft of it is gone: the focus goes to the text, which can be written in now.
    if (!onlyRead && window.document.activeElement === window.document.body) editor?.commands.focus()
  }, [onlyRead, editor])

  return (
    <div className={styles.pane}>
      {isProtected(status) ? (
        <ProtectedBand status={status} onEdit={editAgain} />
      ) : editor ? (
        <Toolbar editor={editor} direction={head.direction} screen={screen.actions} />
      ) : (
        <div className={styles.bar} />
      )}
      {editor && screen.find ? (
        <FindBar
          key={screen.find.asked}
          editor={editor}
          withReplace={screen.find.replace && !onlyRead}
          onClose={screen.closeFind}
        />
      ) : null}
      <div className={styles.scroll} data-scroll>
        <div className={styles.sheet}>
          <SaveNotice
            documentId={head.id}
            onRetry={() => saving.queue.retry()}
            onUnfreeze={() => saveHead({ status: 'draft' }, () => saving.queue.retry())}
            onReload={onReload}
          />
          <TitleField
            head={head}
            readOnly={onlyRead}
            onSave={(title) => saveHead({ title })}
            onLeave={() => editor?.commands.focus('start')}
          />
          <TextEditor
            body={saving.initial}
            language={head.language}
            direction={head.direction}
            editable={head.deletedAt === null && !conflict && !onlyRead}
            onChange={saving.onChange}
            onBlur={saving.onBlur}
            onReady={(ready) => {
              // Nobody has the focus after a new text was started: what is typed next belongs to it.
              if (window.document.activeElement === window.document.body) ready?.commands.focus()
              // Bar and inspector may follow the text, never the other way round: a key is answered between them.
              startTransition(() => {
                setEditor(ready)
                onEditor(ready)
              })
            }}
            onFindingCaret={onFindingCaret}
            onDescribeImage={screen.describeImage}
            onImageFile={screen.insertImageFile}
          />
        </div>
      </div>
      <CountsBar editor={editor} language={head.language} />
      {editor ? <EditorDialogs editor={editor} dialog={screen.dialog} onClose={screen.closeDialog} /> : null}
    </div>
  )
}
