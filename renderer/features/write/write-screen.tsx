import { Button } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { Panes } from '../../ui/panes.tsx'
import { useLiveCheck } from '../findings/index.ts'
import { Inspector } from './inspector/inspector.tsx'
import { useFindingActions } from './inspector/use-finding-actions.ts'
import { ListPane } from './list/list-pane.tsx'
import { useComeBack } from './list/use-come-back.ts'
import { DocumentPane } from './text/document-pane.tsx'
import styles from './text/document-pane.module.css'
import { useOpenDocument } from './text/use-open-document.ts'

/** Documents on the left, the text in the middle, what is known of it on the right. */
export function WriteScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const params = useParams({ strict: false })
  const search: { readonly new?: unknown } = useSearch({ strict: false })
  const documentId = params.documentId ?? null
  const open = useOpenDocument(documentId)
  const [editor, setEditor] = useState<Editor | null>(null)
  // Grows when the stored text replaces the one on screen, so that the editor starts again from it.
  const [epoch, setEpoch] = useState(0)
  const work = useFindingActions(editor)
  const head = open.data?.head
  useLiveCheck(editor, head ?? null)
  useComeBack(documentId, search.new === undefined, open.isError)

  const creating = search.new !== undefined
  const setCreating = (value: boolean) =>
    void navigate({
      to: documentId ? '/write/$documentId' : '/write',
      params: documentId ? { documentId } : {},
      search: value ? { new: 1 } : {},
    })
  const reload = async () => {
    await open.refetch()
    setEpoch((count) => count + 1)
  }

  return (
    <Panes
      name="write"
      list={<ListPane current={documentId} creating={creating} onCreating={setCreating} />}
      inspector={
        open.data ? (
          <Inspector key={open.data.head.id} document={open.data} editor={editor} work={work} onRestored={() => void reload()} />
        ) : undefined
      }
      labels={{ list: t('write:list.title'), text: t('write:pane.text'), inspector: t('write:pane.inspector') }}
    >
      {documentId === null ? (
        <div className={styles.nothing}>
          <p>{t('write:nothing')}</p>
          <Button variant="outline" onClick={() => setCreating(true)}>
            {t('write:new.tool')}
          </Button>
        </div>
      ) : open.data ? (
        <DocumentPane
          key={`${documentId} ${epoch}`}
          document={open.data}
          onEditor={setEditor}
          onFindingCaret={work.open}
          onFindingStep={work.step}
          onReload={() => void reload()}
        />
      ) : open.error ? (
        <div className={styles.nothing}>
          <ErrorNotice error={open.error} onRetry={() => void open.refetch()} />
        </div>
      ) : (
        <LoadingNote />
      )}
    </Panes>
  )
}
