import { Button, Group, Modal, SegmentedControl } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentNode } from '../../../../shared/document/document-json.ts'
import { plainText } from '../../../../shared/document/plain-text.ts'
import type { DocumentHead, DocumentVersion } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { useFocusBack } from '../../../ui/use-focus-back.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { isProtected } from '../../../../shared/domain/is-protected.ts'
import { flushSaves } from '../text/save-queues.ts'
import styles from './compare-dialog.module.css'
import { compareWords } from './compare-words.ts'
import { WordChanges } from './word-changes.tsx'

interface CompareDialogProps {
  readonly head: DocumentHead
  readonly version: DocumentVersion
  readonly editor: Editor
  readonly onClose: () => void
  readonly onRestored: () => void
}

/** What changed since a version, word by word, inline or side by side, and the way back to it. */
export function CompareDialog({ head, version, editor, onClose, onRestored }: CompareDialogProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  useFocusBack(true)
  const [view, setView] = useState<'inline' | 'sides'>('inline')
  const old = useQuery(query.documents.version.queryOptions({ input: { id: head.id, revision: version.revision } }))
  const [present] = useState(() => plainText(editor.state.doc.toJSON() as DocumentNode).text)
  const changes = useMemo(
    () => (old.data ? compareWords(plainText(old.data.body).text, present, head.language) : []),
    [old.data, present, head.language],
  )
  const restore = useMutation({
    mutationFn: async () => {
      await flushSaves()
      return api.documents.restoreVersion({ id: head.id, revision: version.revision })
    },
    onSuccess: onRestored,
  })
  const name = version.label || t(`write:version.kind.${version.kind}`)
  const unchanged = old.data !== undefined && changes.every((change) => change.kind === 'same')

  return (
    <Modal
      opened
      returnFocus={false}
      onClose={onClose}
      size={view === 'sides' ? '90%' : 'xl'}
      title={t('write:version.compareTitle', { name, date: formats.dateTime(version.savedAt) })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <div className={styles.content}>
        <Group justify="space-between">
          <SegmentedControl
            size="xs"
            aria-label={t('write:version.view')}
            data={[
              { value: 'inline', label: t('write:version.inline') },
              { value: 'sides', label: t('write:version.sides') },
            ]}
            value={view}
            onChange={(value) => setView(value === 'sides' ? 'sides' : 'inline')}
          />
          {isProtected(head.status) ? null : (
            <Button size="xs" loading={restore.isPending} onClick={() => restore.mutate()}>
              {t('write:version.restore')}
            </Button>
          )}
        </Group>
        {restore.error ? <ErrorNotice error={restore.error} onRetry={() => restore.mutate()} /> : null}
        {old.error ? <ErrorNotice error={old.error} onRetry={() => void old.refetch()} /> : null}
        {old.isPending ? <LoadingNote /> : null}
        {unchanged ? <p className={styles.same}>{t('write:version.same')}</p> : null}
        {view === 'inline' ? (
          <WordChanges changes={changes} show="both" language={head.language} direction={head.direction} />
        ) : (
          <div className={styles.sides}>
            <section aria-label={t('write:version.then')}>
              <h4 className={styles.side}>{t('write:version.then')}</h4>
              <WordChanges changes={changes} show="before" language={head.language} direction={head.direction} />
            </section>
            <section aria-label={t('write:version.now')}>
              <h4 className={styles.side}>{t('write:version.now')}</h4>
              <WordChanges changes={changes} show="after" language={head.language} direction={head.direction} />
            </section>
          </div>
        )}
      </div>
    </Modal>
  )
}
